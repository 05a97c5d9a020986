import {
  calendarEntryOf,
  type CalendarFields,
  capitalise,
  DayCard,
  type DayInLetter,
  dayWithDate,
} from "./parts/CourseDay.tsx";
import { type ChangeInLetter, OtherDays, ReasonFact } from "./parts/OtherDays.tsx";
import { ActionButton, Letter, type LetterContext, Paragraph } from "./parts/Letter.tsx";
import { defineWords, wordsOf } from "./parts/sentences.ts";

type Props = DayInLetter &
  CalendarFields &
  ChangeInLetter & {
    /** Whether the recipient had a seat, and so an entry in the calendar. */
    seat: boolean;
  };

export const words = defineWords({
  da: {
    subject: "{day} er aflyst",
    preview: { seat: "Vi tager dagen ud af din kalender.", list: "Du stod på ventelisten til dagen." },
    heading: "Dagen er aflyst",
    sorry: "Vi er desværre nødt til at aflyse dagen.",
    removedFromCalendar: "Den bliver taget ud af din kalender.",
    stillMissing: "Du mangler stadig en kursusdag. Vælg en ny, så holder vi en plads til dig.",
    act: "Find en anden dag",
  },
  en: {
    subject: "{day} is cancelled",
    preview: { seat: "We are taking the day out of your calendar.", list: "You were on the waiting list." },
    heading: "The day is cancelled",
    sorry: "We are sorry, but we have to cancel the day.",
    removedFromCalendar: "It will be removed from your calendar.",
    stillMissing: "You still need a course day. Choose a new one, and we will keep a seat for you.",
    act: "Find another day",
  },
});

export const subject = (context: LetterContext, props: Props) =>
  wordsOf(context, words).subject({ day: capitalise(dayWithDate(context.locale, props)) });

export const calendar = (context: LetterContext, props: Props) =>
  props.seat ? calendarEntryOf("CANCEL", context, props) : null;

export default function CourseDayCancelled({ props, ...context }: LetterContext & { props: Props }) {
  const { locale, siteUrl } = context;
  const w = wordsOf(context, words);
  return (
    <Letter
      context={context}
      preview={w.preview[props.seat ? "seat" : "list"]}
      heading={w.heading}
      name={props.name}
    >
      <Paragraph>
        {w.sorry} {props.seat && w.removedFromCalendar}
      </Paragraph>
      <DayCard locale={locale} day={props} />
      <ReasonFact locale={locale} reason={props.reason} />
      {props.kind === "agents" && <Paragraph>{w.stillMissing}</Paragraph>}
      <OtherDays locale={locale} siteUrl={siteUrl} others={props.others} />
      <ActionButton to={`${siteUrl}/kursusdage`}>{w.act}</ActionButton>
    </Letter>
  );
}
