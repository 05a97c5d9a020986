import {
  type DayInLetter,
  DayFacts,
  calendarEntryOf,
  type DoneBy,
  doneByText,
  type CalendarFields,
  dayTitle,
  dayWithDate,
} from "./parts/CourseDay.tsx";
import { ActionButton, Letter, Paragraph, type LetterContext } from "./parts/Letter.tsx";

type Props = DayInLetter & CalendarFields & DoneBy & { fromList: boolean };

const words = {
  da: {
    subject: (day: string) => `Du har en plads på ${day}`,
    heading: "Du har en plads",
    hello: (name: string) => `Hej ${name}. Du er tilmeldt.`,
    moved: (name: string) => `Hej ${name}. En plads blev ledig, og du er rykket ind fra ventelisten.`,
    act: "Se dagen",
    give: "Kan du alligevel ikke komme, så meld afbud på siden. Så går pladsen til den næste på ventelisten.",
  },
  en: {
    subject: (day: string) => `You have a seat on ${day}`,
    heading: "You have a seat",
    hello: (name: string) => `Hello ${name}. You are signed up.`,
    moved: (name: string) =>
      `Hello ${name}. A seat became free, and you have been moved up from the waiting list.`,
    act: "See the day",
    give: "If you cannot come after all, give up your seat on the page. It then goes to the next person on the waiting list.",
  },
};

export const subject = ({ locale }: LetterContext, props: Props) =>
  words[locale].subject(dayWithDate(locale, props));

export const calendar = (context: LetterContext, props: Props) => calendarEntryOf("REQUEST", context, props);

export default function CourseDayConfirmed({ locale, siteUrl, props }: LetterContext & { props: Props }) {
  const w = words[locale];
  return (
    <Letter locale={locale} preview={dayTitle(locale, props)} heading={w.heading}>
      <Paragraph>
        {props.fromList ? w.moved(props.name) : w.hello(props.name)} {doneByText(locale, props)}
      </Paragraph>
      <Paragraph>
        <strong>{dayTitle(locale, props)}</strong>
      </Paragraph>
      <DayFacts locale={locale} day={props} />
      <ActionButton to={`${siteUrl}/kursusdage/${props.dayId}`}>{w.act}</ActionButton>
      <Paragraph>{w.give}</Paragraph>
    </Letter>
  );
}
