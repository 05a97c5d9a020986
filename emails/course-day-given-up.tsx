import {
  calendarEntryOf,
  type CalendarFields,
  DayCard,
  type DayInLetter,
  dayWithDate,
  type DoneBy,
  doneByText,
} from "./parts/CourseDay.tsx";
import { ActionButton, Letter, type LetterContext, Paragraph } from "./parts/Letter.tsx";
import { defineWords, wordsOf } from "./parts/sentences.ts";

type Props = DayInLetter &
  CalendarFields &
  DoneBy & {
    /** Whether it was a seat, which has a calendar entry, and not a place on the waiting list. */
    seat: boolean;
  };

export const words = defineWords({
  da: {
    subject: "Du er ikke længere på {day}",
    heading: "Du er ikke længere på dagen",
    preview: { seat: "Dagen er taget ud af din kalender.", list: "Du kan vælge en anden dag." },
    text: {
      seat: "Du har ikke længere en plads, og dagen er taget ud af din kalender.",
      list: "Du står ikke længere på ventelisten til dagen.",
    },
    act: "Find en anden dag",
  },
  en: {
    subject: "You are no longer signed up for {day}",
    heading: "You are no longer signed up",
    preview: { seat: "The day has left your calendar.", list: "You can choose another day." },
    text: {
      seat: "You no longer have a seat, and the day has been removed from your calendar.",
      list: "You are no longer on the waiting list for the day.",
    },
    act: "Find another day",
  },
});

export const subject = (context: LetterContext, props: Props) =>
  wordsOf(context, words).subject({ day: dayWithDate(context.locale, props) });

export const calendar = (context: LetterContext, props: Props) =>
  props.seat ? calendarEntryOf("CANCEL", context, props) : null;

export default function CourseDayGivenUp({ props, ...context }: LetterContext & { props: Props }) {
  const { locale, siteUrl } = context;
  const w = wordsOf(context, words);
  const had = props.seat ? "seat" : "list";
  return (
    <Letter context={context} preview={w.preview[had]} heading={w.heading} name={props.name}>
      <Paragraph>
        {w.text[had]} {doneByText(locale, props)}
      </Paragraph>
      <DayCard locale={locale} day={props} />
      <ActionButton to={`${siteUrl}/kursusdage`}>{w.act}</ActionButton>
    </Letter>
  );
}
