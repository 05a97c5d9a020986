import type { Locale } from "../app/base/texts/locale.ts";
import { words } from "./parts/host-words.ts";
import type { DayNames } from "./parts/host-words.ts";
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

function dayNamesIn(locale: Locale, props: Props): DayNames {
  const the = dayInSentence(locale, props);
  return { the, The: capitalise(the), part: words[locale].part[props.part ?? "host"] };
}

export const subject = ({ locale }: LetterContext, props: Props) =>
  words[locale][props.what].subject(dateText(locale, props), dayNamesIn(locale, props));

export function calendar(context: LetterContext, props: Props) {
  if (props.what === "final" || props.what === "so-far" || props.what === "list") return null;
  if (props.what === "named" || props.what === "moved")
    return calendarEntryOf("REQUEST", context, props, !props.seat);
  return props.what === "dropped" && props.seat ? null : calendarEntryOf("CANCEL", context, props);
}

export default function CourseDayHost({ props, ...context }: LetterContext & { props: Props }) {
  const { locale, siteUrl } = context;
  const w = words[locale];
  const said = w[props.what];
  const names = dayNamesIn(locale, props);
  const hosting = props.what !== "dropped" && props.what !== "cancelled";
  return (
    <Letter
      context={context}
      preview={said.preview(props.coming, props.seat)}
      heading={said.heading(names)}
      name={props.name}
    >
      <Paragraph>{said.text(names)}</Paragraph>
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
