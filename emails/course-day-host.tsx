import type { Locale } from "../app/base/texts/locale.ts";
import { words } from "./parts/host-words.ts";
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
import { ActionButton, Fact, Letter, type LetterContext, Paragraph } from "./parts/Letter.tsx";
import { wordsOf } from "./parts/sentences.ts";
import type { Hours } from "./parts/times.ts";

type Props = DayInLetter &
  CalendarFields & {
    /** What has happened to the recipient as host of the day; final: sign-up has closed; so-far: it is open until the day begins; list: the list of participants is sent. */
    what: "named" | "dropped" | "moved" | "cancelled" | "final" | "so-far" | "list";
    /** The recipient's part on the day; letters from before there was a choice are a host's. */
    part?: "host" | "teacher";
    /** How many have a seat. */
    coming: number;
    /** Whether the recipient also has a seat: the entry then stays in the calendar. */
    seat: boolean;
    /** When and where it was to be before it moved. */
    was?: Hours & { place: string };
  };

/** What the recipient is on the day. */
const partNames = {
  da: { host: "vært for", teacher: "underviser på" },
  en: { host: "host", teacher: "teacher" },
};

/** What the sentences name of the day, and of the recipient's part on it. */
interface Named {
  the: string;
  The: string;
  part: string;
  day: string;
  coming: number;
}

function namedIn(locale: Locale, props: Props): Named {
  const the = dayInSentence(locale, props);
  return {
    the,
    The: capitalise(the),
    part: partNames[locale][props.part ?? "host"],
    day: dateText(locale, props),
    coming: props.coming,
  };
}

const say = (sentence: string | ((named: Named) => string), named: Named): string =>
  typeof sentence === "string" ? sentence : sentence(named);

/** The sentence after the subject, which depends on how many come and on the recipient's own seat. */
function previewOf(context: LetterContext, props: Props): string {
  const w = wordsOf(context, words);
  const { what, coming, seat } = props;
  if (what === "dropped" && seat) return w.dropped.previewWithSeat;
  if ((what === "final" || what === "list") && coming === 1) return w[what].previewOfOne;
  return say(w[what].preview, namedIn(context.locale, props));
}

export { words };

export const subject = (context: LetterContext, props: Props) =>
  say(wordsOf(context, words)[props.what].subject, namedIn(context.locale, props));

export function calendar(context: LetterContext, props: Props) {
  if (props.what === "final" || props.what === "so-far" || props.what === "list") return null;
  if (props.what === "named" || props.what === "moved")
    return calendarEntryOf("REQUEST", context, props, !props.seat);
  return props.what === "dropped" && props.seat ? null : calendarEntryOf("CANCEL", context, props);
}

export default function CourseDayHost({ props, ...context }: LetterContext & { props: Props }) {
  const { locale, siteUrl } = context;
  const w = wordsOf(context, words);
  const said = w[props.what];
  const named = namedIn(locale, props);
  const hosting = props.what !== "dropped" && props.what !== "cancelled";
  return (
    <Letter
      context={context}
      preview={previewOf(context, props)}
      heading={say(said.heading, named)}
      name={props.name}
    >
      <Paragraph>{say(said.text, named)}</Paragraph>
      <DayCard locale={locale} day={props} was={props.was} />
      {hosting && <Fact name={w.coming}>{props.coming}</Fact>}
      {hosting && <PracticalFact locale={locale} day={props} />}
      {hosting && (
        <ActionButton
          to={`${siteUrl}/kursusdage/${props.dayId}/${props.what === "list" ? "deltagerliste" : "vaertspakke"}`}
        >
          {props.what === "list" ? w.actList : w.act}
        </ActionButton>
      )}
    </Letter>
  );
}
