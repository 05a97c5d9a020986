import {
  calendarEntryOf,
  type CalendarFields,
  DayCard,
  type DayInLetter,
  dayWithDate,
  type DoneBy,
  doneByText,
  PracticalFact,
} from "./parts/CourseDay.tsx";
import { ActionButton, Letter, type LetterContext, Paragraph } from "./parts/Letter.tsx";
import { defineWords, wordsOf } from "./parts/sentences.ts";

type Props = DayInLetter & CalendarFields & DoneBy & { fromList: boolean };

export const words = defineWords({
  da: {
    subject: "Du har en plads på {day}",
    preview: "Dagen ligger i din kalender. Meld afbud på siden, hvis du ikke kan komme.",
    heading: "Du har en plads",
    signedUp: "Du er tilmeldt, og dagen ligger i din kalender.",
    movedUp: "En plads blev ledig, og du er rykket ind fra ventelisten. Dagen ligger i din kalender.",
    act: "Se dagen",
    give: "Kan du alligevel ikke komme, så meld afbud på siden. Så går pladsen til den næste på ventelisten.",
  },
  en: {
    subject: "You have a seat on {day}",
    preview: "The day is in your calendar. Give up your seat on the page if you cannot come.",
    heading: "You have a seat",
    signedUp: "You are signed up, and the day is in your calendar.",
    movedUp:
      "A seat became free, and you have been moved up from the waiting list. The day is in your calendar.",
    act: "See the day",
    give: "If you cannot come after all, give up your seat on the page. It then goes to the next person on the waiting list.",
  },
});

export const subject = (context: LetterContext, props: Props) =>
  wordsOf(context, words).subject({ day: dayWithDate(context.locale, props) });

export const calendar = (context: LetterContext, props: Props) => calendarEntryOf("REQUEST", context, props);

export default function CourseDayConfirmed({ props, ...context }: LetterContext & { props: Props }) {
  const { locale, siteUrl } = context;
  const w = wordsOf(context, words);
  return (
    <Letter context={context} preview={w.preview} heading={w.heading} name={props.name}>
      <Paragraph>
        {props.fromList ? w.movedUp : w.signedUp} {doneByText(locale, props)}
      </Paragraph>
      <DayCard locale={locale} day={props} />
      <PracticalFact locale={locale} day={props} />
      <ActionButton to={`${siteUrl}/kursusdage/${props.dayId}`}>{w.act}</ActionButton>
      <Paragraph>{w.give}</Paragraph>
    </Letter>
  );
}
