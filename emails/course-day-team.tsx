import { capitalise, DayCard, type DayInLetter, dayInSentence, dayWithDate } from "./parts/CourseDay.tsx";
import { ActionButton, Letter, type LetterContext, Lines, Paragraph } from "./parts/Letter.tsx";
import { type ChangeInLetter, OtherDays, ReasonFact } from "./parts/OtherDays.tsx";
import type { Hours } from "./parts/times.ts";
import { counted, defineWords, wordsOf } from "./parts/sentences.ts";

type Props = DayInLetter &
  ChangeInLetter & {
    what: "cancelled" | "moved";
    /** When and where it was to be before it moved. */
    was?: Hours & { place: string };
    /** Those of the recipient's municipality who have a seat or wait for one. */
    people: string[];
    /** How many seats are reserved for the municipality, without a name on them. */
    reserved: number;
  };

export const words = defineWords({
  da: {
    cancelled: {
      subject: "{day} er aflyst",
      text: "Dagen er aflyst. Dem her fra dit hold skulle have været med, og de har selv fået besked:",
      act: "Se dit hold",
    },
    moved: {
      subject: "{day} er ændret",
      text: "Dagen har fået ny tid eller nyt sted. Dem her fra dit hold er med, og de har selv fået besked:",
      act: "Se dit hold på dagen",
    },
    reserved: {
      one: "I havde også en reserveret plads på dagen.",
      other: "I havde også {count} reserverede pladser på dagen.",
    },
    keeps: {
      one: "I har stadig en reserveret plads på dagen.",
      other: "I har stadig {count} reserverede pladser på dagen.",
    },
    nobody: "Ingen fra dit hold er tilmeldt med navn.",
  },
  en: {
    cancelled: {
      subject: "{day} is cancelled",
      text: "The day is cancelled. These people from your team were to attend, and have been told:",
      act: "See your team",
    },
    moved: {
      subject: "{day} has changed",
      text: "The day has a new time or place. These people from your team are on it, and have been told:",
      act: "See your team on the day",
    },
    reserved: {
      one: "You also had a reserved seat on the day.",
      other: "You also had {count} reserved seats on the day.",
    },
    keeps: {
      one: "You still have a reserved seat on the day.",
      other: "You still have {count} reserved seats on the day.",
    },
    nobody: "Nobody from your team is signed up by name.",
  },
});

export const subject = (context: LetterContext, props: Props) =>
  wordsOf(context, words)[props.what].subject({ day: capitalise(dayWithDate(context.locale, props)) });

export default function CourseDayTeam({ props, ...context }: LetterContext & { props: Props }) {
  const { locale, siteUrl } = context;
  const { what, people, reserved, reason, others, was } = props;
  const w = wordsOf(context, words);
  const reservedText = reserved > 0 ? counted(w[what === "cancelled" ? "reserved" : "keeps"], reserved) : "";
  const page = what === "cancelled" ? "/mit-hold" : `/kursusdage/${props.dayId}/hold`;
  return (
    <Letter
      context={context}
      preview={people.length > 0 ? people.join(", ") : reservedText}
      heading={w[what].subject({ day: capitalise(dayInSentence(locale, props)) })}
      name={props.name}
    >
      <Paragraph>{people.length > 0 ? w[what].text : w.nobody}</Paragraph>
      {people.length > 0 && <Lines of={people} />}
      {reservedText && <Paragraph>{reservedText}</Paragraph>}
      <DayCard locale={locale} day={props} {...(was && { was })} />
      <ReasonFact locale={locale} reason={reason} />
      <OtherDays locale={locale} siteUrl={siteUrl} others={others} />
      <ActionButton to={`${siteUrl}${page}`}>{w[what].act}</ActionButton>
    </Letter>
  );
}
