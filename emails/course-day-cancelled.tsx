import {
  type DayInLetter,
  dateText,
  calendarEntryOf,
  type CalendarFields,
  dayTitle,
  capitalise,
  dayWithDate,
} from "./parts/CourseDay.tsx";
import { ActionButton, Letter, Paragraph, type LetterContext } from "./parts/Letter.tsx";

type Props = DayInLetter &
  CalendarFields & {
    /** Whether the recipient had a seat, and so an entry in the calendar. */
    seat: boolean;
  };

const words = {
  da: {
    subject: (day: string) => `${day} er aflyst`,
    heading: "Dagen er aflyst",
    hello: (name: string, title: string, day: string) =>
      `Hej ${name}. Vi er desværre nødt til at aflyse ${title} ${day}.`,
    removedFromCalendar: "Dagen bliver taget ud af din kalender.",
    stillMissing: "Du mangler stadig en kursusdag. Vælg en ny, så holder vi en plads til dig.",
    act: "Find en anden dag",
  },
  en: {
    subject: (day: string) => `${day} is cancelled`,
    heading: "The day is cancelled",
    hello: (name: string, title: string, day: string) =>
      `Hello ${name}. We are sorry, but we have to cancel ${title}, ${day}.`,
    removedFromCalendar: "The day will be removed from your calendar.",
    stillMissing: "You still need a course day. Choose a new one, and we will keep a seat for you.",
    act: "Find another day",
  },
};

export const subject = ({ locale }: LetterContext, props: Props) =>
  words[locale].subject(capitalise(dayWithDate(locale, props)));

export const calendar = (context: LetterContext, props: Props) =>
  props.seat ? calendarEntryOf("CANCEL", context, props) : null;

export default function CourseDayCancelled({ locale, siteUrl, props }: LetterContext & { props: Props }) {
  const w = words[locale];
  return (
    <Letter locale={locale} preview={w.heading} heading={w.heading}>
      <Paragraph>{w.hello(props.name, dayTitle(locale, props), dateText(locale, props))}</Paragraph>
      {props.seat && <Paragraph>{w.removedFromCalendar}</Paragraph>}
      {props.kind === "agents" && <Paragraph>{w.stillMissing}</Paragraph>}
      <ActionButton to={`${siteUrl}/kursusdage`}>{w.act}</ActionButton>
    </Letter>
  );
}
