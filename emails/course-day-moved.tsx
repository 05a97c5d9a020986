import {
  type DayInLetter,
  DayFacts,
  dateText,
  calendarEntryOf,
  hoursText,
  type CalendarFields,
  dayTitle,
  capitalise,
  dayInSentence,
} from "./parts/CourseDay.tsx";
import { ActionButton, Letter, Paragraph, type LetterContext } from "./parts/Letter.tsx";

type Props = DayInLetter &
  CalendarFields & {
    /** Whether the recipient has a seat, and so an entry in the calendar. */
    seat: boolean;
    /** When and where it was to be before. Times in milliseconds since 1970. */
    was: { startsAt: number; endsAt: number; place: string };
  };

const words = {
  da: {
    subject: (the: string, day: string) => `${the} er ændret: ${day}`,
    heading: "Dagen er ændret",
    hello: (name: string) => `Hej ${name}. Dagen har fået ny tid eller nyt sted. Sådan er den nu:`,
    was: "Før",
    seat: "Du har stadig din plads, og dagen flytter med i din kalender. Passer det dig ikke, så skift dag eller meld afbud på siden.",
    list: "Du står stadig på ventelisten. Passer det dig ikke, så gå ud af den på siden.",
    act: "Se dagen",
  },
  en: {
    subject: (the: string, day: string) => `${the} has changed: ${day}`,
    heading: "The day has changed",
    hello: (name: string) => `Hello ${name}. The day has a new time or place. It is now:`,
    was: "Before",
    seat: "You still have your seat, and the day is updated in your calendar. If it does not suit you, change day or give up your seat on the page.",
    list: "You are still on the waiting list. If it does not suit you, leave the list on the page.",
    act: "See the day",
  },
};

export const subject = ({ locale }: LetterContext, props: Props) =>
  words[locale].subject(capitalise(dayInSentence(locale, props)), dateText(locale, props));

export const calendar = (context: LetterContext, props: Props) =>
  props.seat ? calendarEntryOf("REQUEST", context, props) : null;

export default function CourseDayMoved({ locale, siteUrl, props }: LetterContext & { props: Props }) {
  const w = words[locale];
  return (
    <Letter locale={locale} preview={w.heading} heading={w.heading}>
      <Paragraph>{w.hello(props.name)}</Paragraph>
      <Paragraph>
        <strong>{dayTitle(locale, props)}</strong>
      </Paragraph>
      <DayFacts locale={locale} day={props} />
      <Paragraph>
        <strong>{w.was}:</strong> {hoursText(locale, props.was)}, {props.was.place}
      </Paragraph>
      <Paragraph>{props.seat ? w.seat : w.list}</Paragraph>
      <ActionButton to={`${siteUrl}/kursusdage/${props.dayId}`}>{w.act}</ActionButton>
    </Letter>
  );
}
