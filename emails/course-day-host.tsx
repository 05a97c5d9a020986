import {
  type CourseDay,
  DayFacts,
  dateOf,
  entryOf,
  hoursOf,
  type InCalendar,
  titleOf,
} from "./parts/CourseDay.tsx";
import { Act, Letter, Line, type Written } from "./parts/Letter.tsx";

type Props = CourseDay &
  InCalendar & {
    /** What has happened to the reader as host of the day; final: sign-up has closed; so-far: it is open until the day begins. */
    what: "named" | "dropped" | "moved" | "cancelled" | "final" | "so-far";
    /** How many have a seat. */
    coming: number;
    /** Whether the reader has a seat there as well: the entry then stays in the calendar. */
    seat: boolean;
    /** When and where it was to be before it moved. Times in milliseconds since 1970. */
    was?: { startsAt: number; endsAt: number; place: string };
  };

const words = {
  da: {
    named: {
      subject: (day: string) => `Du er vært for kursusdagen ${day}`,
      text: "Du er vært for kursusdagen. Dagen ligger i din kalender nu. På siden finder du værtspakken med tjekliste, deltagere og ønsker til mad og adgang, og på selve dagen fører du fremmødet dér, med et tryk ved hvert navn.",
    },
    dropped: {
      subject: (day: string) => `Du er ikke længere vært for kursusdagen ${day}`,
      text: "Sekretariatet har taget dig af som vært for kursusdagen.",
    },
    moved: {
      subject: (day: string) => `Kursusdagen, du er vært for, er ændret: ${day}`,
      text: "Kursusdagen, du er vært for, har fået ny tid eller nyt sted. Den flytter med i din kalender. Tjek, at lokale og forplejning stadig passer. Sådan er den nu:",
    },
    cancelled: {
      subject: (day: string) => `Kursusdagen, du er vært for, er aflyst: ${day}`,
      text: "Kursusdagen, du er vært for, er aflyst og bliver taget ud af din kalender. Husk at afbestille lokale og forplejning.",
    },
    final: {
      subject: (day: string) => `Endeligt antal til kursusdagen ${day}`,
      text: "Tilmeldingen til kursusdagen, du er vært for, er lukket. Bestil mad efter antallet og ønskerne i værtspakken. Melder nogen afbud, kan en fra ventelisten stadig få pladsen.",
    },
    "so-far": {
      subject: (day: string) => `Antal til kursusdagen ${day}`,
      text: "Så mange er tilmeldt kursusdagen, du er vært for. Tilmeldingen er åben, til dagen begynder, så der kan komme flere. Værtspakken har altid det nyeste antal og ønskerne til mad og adgang.",
    },
    hello: (name: string) => `Hej ${name}.`,
    was: "Før",
    coming: "Deltagere",
    act: "Åbn værtspakken",
  },
  en: {
    named: {
      subject: (day: string) => `You are the host of the course day ${day}`,
      text: "You are host of the course day. It lies in your calendar now. The page has the host pack with a checklist, the participants and what they need of food and access, and on the day you take attendance there, one tap a name.",
    },
    dropped: {
      subject: (day: string) => `You are no longer host of the course day ${day}`,
      text: "The secretariat has taken you off as host of the course day.",
    },
    moved: {
      subject: (day: string) => `The course day you host is changed: ${day}`,
      text: "The course day you host has a new time or place. It moves along in your calendar. See that room and food still fit. It is now:",
    },
    cancelled: {
      subject: (day: string) => `The course day you host is cancelled: ${day}`,
      text: "The course day you host is cancelled, and leaves your calendar. Remember to cancel room and food.",
    },
    final: {
      subject: (day: string) => `Final number for the course day ${day}`,
      text: "Sign-up for the course day you host has closed. Order food by the number and the wishes in the host pack. If someone gives up their seat, one from the waiting list can still have it.",
    },
    "so-far": {
      subject: (day: string) => `Number for the course day ${day}`,
      text: "So many are signed up for the course day you host. Sign-up is open until the day begins, so more may come. The host pack always has the newest number and the wishes for food and access.",
    },
    hello: (name: string) => `Hello ${name}.`,
    was: "Before",
    coming: "Participants",
    act: "Open the host pack",
  },
};

export const subject = ({ locale }: Written, props: Props) =>
  words[locale][props.what].subject(dateOf(locale, props));

export function calendar(written: Written, props: Props) {
  if (props.what === "final" || props.what === "so-far") return null;
  if (props.what === "named" || props.what === "moved")
    return entryOf("REQUEST", written, props, !props.seat);
  return props.what === "dropped" && props.seat ? null : entryOf("CANCEL", written, props);
}

export default function CourseDayHost({ locale, base, props }: Written & { props: Props }) {
  const w = words[locale];
  const hosting = props.what !== "dropped" && props.what !== "cancelled";
  return (
    <Letter
      locale={locale}
      preview={titleOf(locale, props)}
      heading={w[props.what].subject(dateOf(locale, props))}
    >
      <Line>
        {w.hello(props.name)} {w[props.what].text}
      </Line>
      <Line>
        <strong>{titleOf(locale, props)}</strong>
      </Line>
      <DayFacts locale={locale} day={props} />
      {props.was && (
        <Line>
          <strong>{w.was}:</strong> {hoursOf(locale, props.was)}, {props.was.place}
        </Line>
      )}
      {hosting && (
        <Line>
          <strong>{w.coming}:</strong> {props.coming}
        </Line>
      )}
      {hosting && <Act to={`${base}/kursusdage/${props.dayId}/vaertspakke`}>{w.act}</Act>}
    </Letter>
  );
}
