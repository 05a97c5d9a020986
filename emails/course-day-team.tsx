import { capitalise, DayCard, type DayInLetter, dayInSentence, dayWithDate } from "./parts/CourseDay.tsx";
import { ActionButton, Letter, type LetterContext, Lines, Paragraph } from "./parts/Letter.tsx";
import { type ChangeInLetter, OtherDays, ReasonFact } from "./parts/OtherDays.tsx";
import type { Hours } from "./parts/times.ts";

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

const words = {
  da: {
    cancelled: {
      subject: (day: string) => `${day} er aflyst`,
      text: "Dagen er aflyst. Dem her fra dit hold skulle have været med, og de har selv fået besked:",
      act: "Se dit hold",
    },
    moved: {
      subject: (day: string) => `${day} er ændret`,
      text: "Dagen har fået ny tid eller nyt sted. Dem her fra dit hold er med, og de har selv fået besked:",
      act: "Se dit hold på dagen",
    },
    reserved: (count: number) =>
      count === 1
        ? "I havde også en reserveret plads på dagen."
        : `I havde også ${count} reserverede pladser på dagen.`,
    keeps: (count: number) =>
      count === 1
        ? "I har stadig en reserveret plads på dagen."
        : `I har stadig ${count} reserverede pladser på dagen.`,
    nobody: "Ingen fra dit hold er tilmeldt med navn.",
  },
  en: {
    cancelled: {
      subject: (day: string) => `${day} is cancelled`,
      text: "The day is cancelled. These people from your team were to attend, and have been told:",
      act: "See your team",
    },
    moved: {
      subject: (day: string) => `${day} has changed`,
      text: "The day has a new time or place. These people from your team are on it, and have been told:",
      act: "See your team on the day",
    },
    reserved: (count: number) =>
      count === 1
        ? "You also had a reserved seat on the day."
        : `You also had ${count} reserved seats on the day.`,
    keeps: (count: number) =>
      count === 1
        ? "You still have a reserved seat on the day."
        : `You still have ${count} reserved seats on the day.`,
    nobody: "Nobody from your team is signed up by name.",
  },
};

export const subject = ({ locale }: LetterContext, props: Props) =>
  words[locale][props.what].subject(capitalise(dayWithDate(locale, props)));

export default function CourseDayTeam({ props, ...context }: LetterContext & { props: Props }) {
  const { locale, siteUrl } = context;
  const { what, people, reserved, reason, others, was } = props;
  const w = words[locale];
  const reservedText = reserved > 0 ? w[what === "cancelled" ? "reserved" : "keeps"](reserved) : "";
  const page = what === "cancelled" ? "/mit-hold" : `/kursusdage/${props.dayId}/hold`;
  return (
    <Letter
      context={context}
      preview={people.length > 0 ? people.join(", ") : reservedText}
      heading={w[what].subject(capitalise(dayInSentence(locale, props)))}
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
