import {
  type DayInLetter,
  dateText,
  calendarEntryOf,
  type DoneBy,
  doneByText,
  type CalendarFields,
  dayTitle,
  dayWithDate,
} from "./parts/CourseDay.tsx";
import { ActionButton, Letter, Paragraph, type LetterContext } from "./parts/Letter.tsx";

type Props = DayInLetter &
  CalendarFields &
  DoneBy & {
    /** Whether it was a seat, which has a calendar entry, and not a place on the waiting list. */
    seat: boolean;
  };

const words = {
  da: {
    subject: (day: string) => `Du er ikke længere på ${day}`,
    heading: "Du er ikke længere på dagen",
    list: (name: string, title: string, day: string) =>
      `Hej ${name}. Du står ikke længere på ventelisten til ${title} ${day}.`,
    hello: (name: string, title: string, day: string) =>
      `Hej ${name}. Du har ikke længere en plads på ${title} ${day}. Dagen er taget ud af din kalender.`,
    act: "Find en anden dag",
  },
  en: {
    subject: (day: string) => `You are no longer signed up for ${day}`,
    heading: "You are no longer signed up",
    list: (name: string, title: string, day: string) =>
      `Hello ${name}. You are no longer on the waiting list for ${title}, ${day}.`,
    hello: (name: string, title: string, day: string) =>
      `Hello ${name}. You no longer have a seat on ${title}, ${day}. The day has been removed from your calendar.`,
    act: "Find another day",
  },
};

export const subject = ({ locale }: LetterContext, props: Props) =>
  words[locale].subject(dayWithDate(locale, props));

export const calendar = (context: LetterContext, props: Props) =>
  props.seat ? calendarEntryOf("CANCEL", context, props) : null;

export default function CourseDayGivenUp({ locale, siteUrl, props }: LetterContext & { props: Props }) {
  const w = words[locale];
  return (
    <Letter locale={locale} preview={w.heading} heading={w.heading}>
      <Paragraph>
        {(props.seat ? w.hello : w.list)(props.name, dayTitle(locale, props), dateText(locale, props))}{" "}
        {doneByText(locale, props)}
      </Paragraph>
      <ActionButton to={`${siteUrl}/kursusdage`}>{w.act}</ActionButton>
    </Letter>
  );
}
