import { Appointment } from "./parts/Appointment.tsx";
import { calendarPart } from "./parts/calendar.ts";
import { ActionButton, type CalendarPart, Letter, type LetterContext, Paragraph } from "./parts/Letter.tsx";
import type { Hours } from "./parts/times.ts";
import { defineWords, wordsOf } from "./parts/sentences.ts";

interface Props {
  name: string;
  what: "agreed" | "moved" | "off";
  /** Whether the recipient is the one who listens. */
  listens: boolean;
  /** The name of the other of the two; null when they have left. */
  other: string | null;
  /** yyyy-mm-dd */
  on: string;
  planId: number;
  /** When on the day; none for listen-ins that were agreed without, and letters that were posted without. */
  hours?: Hours | null;
  place?: string;
  /** When and where it was to be before it moved. */
  was?: (Hours & { place: string }) | null;
  /** The recipient's calendar entry; none when the listen-in has no hours. */
  entry?: { listenInId: number; personId: number; mail: string; sequence: number } | null;
}

/** How the appointment is called, also in the calendar. */
const names = {
  da: {
    someone: "En kollega",
    someoneInSentence: "en kollega",
    title: (other: string, listens: boolean) =>
      listens ? `Medlyt hos ${other}` : `${other} lytter med hos dig`,
  },
  en: {
    someone: "A colleague",
    someoneInSentence: "a colleague",
    title: (other: string, listens: boolean) =>
      listens ? `Listen-in with ${other}` : `${other} listens in with you`,
  },
};

export const words = defineWords({
  da: {
    subject: { agreed: "Medlyt er aftalt", moved: "Aftalen om medlyt er lavet om", off: "Medlyt er aflyst" },
    preview: { listens: "Du lytter med hos {other}.", heard: "{other} lytter med hos dig." },
    text: {
      agreed: "Her er aftalen. Den ligger i din kalender.",
      moved: "Sådan er aftalen nu. Den er også rettet i din kalender.",
      off: "Aftalen gælder ikke længere, og den er taget ud af din kalender.",
    },
    textWithoutCalendar: {
      agreed: "Her er aftalen.",
      moved: "Sådan er aftalen nu.",
      off: "Aftalen gælder ikke længere.",
    },
    act: "Se planen",
  },
  en: {
    subject: {
      agreed: "A listen-in has been agreed",
      moved: "The listen-in has been changed",
      off: "The listen-in is cancelled",
    },
    preview: { listens: "You listen in with {other}.", heard: "{other} listens in with you." },
    text: {
      agreed: "Here is what was agreed. It is in your calendar.",
      moved: "This is the new agreement. It is updated in your calendar.",
      off: "The listen-in will not take place, and it has been removed from your calendar.",
    },
    textWithoutCalendar: {
      agreed: "Here is what was agreed.",
      moved: "This is the new agreement.",
      off: "The listen-in will not take place.",
    },
    act: "See the plan",
  },
});

export const subject = (context: LetterContext, { what }: Props) => wordsOf(context, words).subject[what];

/** The name of the other, as it reads in the title and the preview. */
function otherIn(locale: LetterContext["locale"], { other, listens }: Props): string {
  return other ?? names[locale][listens ? "someoneInSentence" : "someone"];
}

const titleOf = (locale: LetterContext["locale"], props: Props) =>
  names[locale].title(otherIn(locale, props), props.listens);

export function calendar(context: LetterContext, props: Props): CalendarPart | null {
  const { what, hours, place, entry, planId, name } = props;
  if (!hours || !entry) return null;
  const page = `${context.siteUrl}/planer/${planId}`;
  return calendarPart(what === "off" ? "CANCEL" : "REQUEST", context, {
    ...hours,
    ...entry,
    name,
    key: `medlyt-${entry.listenInId}`,
    page,
    title: titleOf(context.locale, props),
    location: place ?? "",
    description: page,
  });
}

/** To each of the two: a listen-in is agreed, moved or called off. */
export default function ListenIn({ props, ...context }: LetterContext & { props: Props }) {
  const { locale, siteUrl } = context;
  const w = wordsOf(context, words);
  const { name, what, listens, on, planId, hours = null, place = "", was, entry } = props;
  return (
    <Letter
      context={context}
      preview={w.preview[listens ? "listens" : "heard"]({ other: otherIn(locale, props) })}
      heading={w.subject[what]}
      name={name}
    >
      <Paragraph>{(entry ? w.text : w.textWithoutCalendar)[what]}</Paragraph>
      <Appointment
        locale={locale}
        title={titleOf(locale, props)}
        day={new Date(on)}
        hours={hours}
        place={place}
        was={was}
      />
      {what !== "off" && <ActionButton to={`${siteUrl}/planer/${planId}`}>{w.act}</ActionButton>}
    </Letter>
  );
}
