import {
  calendarEntryOf,
  type CalendarFields,
  capitalise,
  dateText,
  DayCard,
  dayInSentence,
  type DayInLetter,
  PracticalFact,
} from "./parts/CourseDay.tsx";
import { type ChangeInLetter, OtherDays, ReasonFact } from "./parts/OtherDays.tsx";
import { ActionButton, Letter, type LetterContext, Paragraph } from "./parts/Letter.tsx";
import type { Hours } from "./parts/times.ts";
import { defineWords, wordsOf } from "./parts/sentences.ts";

type Props = DayInLetter &
  CalendarFields &
  ChangeInLetter & {
    /** Whether the recipient has a seat, and so an entry in the calendar. */
    seat: boolean;
    /** When and where it was to be before. */
    was: Hours & { place: string };
  };

export const words = defineWords({
  da: {
    subject: "{the} er ændret: {day}",
    heading: "Dagen er ændret",
    preview: { seat: "Du har stadig din plads.", list: "Du står stadig på ventelisten." },
    changed: "Dagen har fået ny tid eller nyt sted.",
    seat: "Du har stadig din plads, og dagen flytter med i din kalender. Passer det dig ikke, så skift dag eller meld afbud på siden.",
    list: "Du står stadig på ventelisten. Passer det dig ikke, så gå ud af den på siden.",
    act: "Se dagen",
  },
  en: {
    subject: "{the} has changed: {day}",
    heading: "The day has changed",
    preview: { seat: "You still have your seat.", list: "You are still on the waiting list." },
    changed: "The day has a new time or place.",
    seat: "You still have your seat, and the day is updated in your calendar. If it does not suit you, change day or give up your seat on the page.",
    list: "You are still on the waiting list. If it does not suit you, leave the list on the page.",
    act: "See the day",
  },
});

export const subject = (context: LetterContext, props: Props) =>
  wordsOf(context, words).subject({
    the: capitalise(dayInSentence(context.locale, props)),
    day: dateText(context.locale, props),
  });

export const calendar = (context: LetterContext, props: Props) =>
  props.seat ? calendarEntryOf("REQUEST", context, props) : null;

export default function CourseDayMoved({ props, ...context }: LetterContext & { props: Props }) {
  const { locale, siteUrl } = context;
  const w = wordsOf(context, words);
  const has = props.seat ? "seat" : "list";
  return (
    <Letter context={context} preview={w.preview[has]} heading={w.heading} name={props.name}>
      <Paragraph>{w.changed}</Paragraph>
      <DayCard locale={locale} day={props} was={props.was} />
      <ReasonFact locale={locale} reason={props.reason} />
      <PracticalFact locale={locale} day={props} />
      <Paragraph>{w[has]}</Paragraph>
      <OtherDays locale={locale} siteUrl={siteUrl} others={props.others} />
      <ActionButton to={`${siteUrl}/kursusdage/${props.dayId}`}>{w.act}</ActionButton>
    </Letter>
  );
}
