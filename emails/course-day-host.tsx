import type { Locale } from "../app/base/texts/locale.ts";
import {
  capitalise,
  type DayInLetter,
  DayFacts,
  dateText,
  calendarEntryOf,
  hoursText,
  type CalendarFields,
  dayInSentence,
  dayTitle,
} from "./parts/CourseDay.tsx";
import { ActionButton, Letter, Paragraph, type LetterContext } from "./parts/Letter.tsx";

type Props = DayInLetter &
  CalendarFields & {
    /** What has happened to the recipient as host of the day; final: sign-up has closed; so-far: it is open until the day begins. */
    what: "named" | "dropped" | "moved" | "cancelled" | "final" | "so-far";
    /** The recipient's part on the day; letters from before there was a choice are a host's. */
    part?: "host" | "teacher";
    /** How many have a seat. */
    coming: number;
    /** Whether the recipient also has a seat: the entry then stays in the calendar. */
    seat: boolean;
    /** When and where it was to be before it moved. Times in milliseconds since 1970. */
    was?: { startsAt: number; endsAt: number; place: string };
  };

/** The names of the day and of the recipient's role on it. */
interface DayNames {
  the: string;
  The: string;
  part: string;
}

const words = {
  da: {
    named: {
      subject: (day: string, n: DayNames) => `Du er ${n.part} ${n.the} ${day}`,
      text: (n: DayNames) =>
        `Du er ${n.part} ${n.the}. Dagen ligger i din kalender nu. På siden finder du værtspakken med tjekliste, deltagere og ønsker til mad og adgang, og på selve dagen kan du føre fremmødet dér, med et tryk ved hvert navn.`,
    },
    dropped: {
      subject: (day: string, n: DayNames) => `Du er ikke længere ${n.part} ${n.the} ${day}`,
      text: (n: DayNames) => `Sekretariatet har taget dig af, så du er ikke længere ${n.part} ${n.the}.`,
    },
    moved: {
      subject: (day: string, n: DayNames) => `${n.The}, du er ${n.part}, er ændret: ${day}`,
      text: (n: DayNames) =>
        `${n.The}, du er ${n.part}, har fået ny tid eller nyt sted. Den flytter med i din kalender. Tjek, at lokale og forplejning stadig passer. Sådan er den nu:`,
    },
    cancelled: {
      subject: (day: string, n: DayNames) => `${n.The}, du er ${n.part}, er aflyst: ${day}`,
      text: (n: DayNames) =>
        `${n.The}, du er ${n.part}, er aflyst og bliver taget ud af din kalender. Husk, at lokale og forplejning skal afbestilles.`,
    },
    final: {
      subject: (day: string, n: DayNames) => `Endeligt antal til ${n.the} ${day}`,
      text: (n: DayNames) =>
        `Tilmeldingen til ${n.the}, du er ${n.part}, er lukket. Mad bestilles efter antallet og ønskerne i værtspakken. Melder nogen afbud, kan en fra ventelisten stadig få pladsen.`,
    },
    "so-far": {
      subject: (day: string, n: DayNames) => `Antal til ${n.the} ${day}`,
      text: (n: DayNames) =>
        `Så mange er tilmeldt ${n.the}, du er ${n.part}. Tilmeldingen er åben, til dagen begynder, så der kan komme flere. Værtspakken har altid det nyeste antal og ønskerne til mad og adgang.`,
    },
    part: { host: "vært for", teacher: "underviser på" },
    hello: (name: string) => `Hej ${name}.`,
    was: "Før",
    coming: "Deltagere",
    act: "Åbn værtspakken",
  },
  en: {
    named: {
      subject: (day: string, n: DayNames) => `You are the ${n.part} of ${n.the} ${day}`,
      text: (n: DayNames) =>
        `You are the ${n.part} of ${n.the}. It is now in your calendar. The page has the host pack with a checklist, the participants and their needs for food and access. On the day, you can take attendance there with one tap for each name.`,
    },
    dropped: {
      subject: (day: string, n: DayNames) => `You are no longer the ${n.part} of ${n.the} ${day}`,
      text: (n: DayNames) =>
        `The secretariat has removed you, so you are no longer the ${n.part} of ${n.the}.`,
    },
    moved: {
      subject: (day: string, n: DayNames) => `${n.The} where you are the ${n.part} has changed: ${day}`,
      text: (n: DayNames) =>
        `${n.The} where you are the ${n.part} has a new time or place. It is updated in your calendar. Check that the room and the catering still fit. It is now:`,
    },
    cancelled: {
      subject: (day: string, n: DayNames) => `${n.The} where you are the ${n.part} is cancelled: ${day}`,
      text: (n: DayNames) =>
        `${n.The} where you are the ${n.part} is cancelled and will be removed from your calendar. Remember to cancel the room and the catering.`,
    },
    final: {
      subject: (day: string, n: DayNames) => `Final number for ${n.the} ${day}`,
      text: (n: DayNames) =>
        `Sign-up for ${n.the} where you are the ${n.part} has closed. Order food using the number and the needs in the host pack. If someone gives up their seat, a person on the waiting list can still get it.`,
    },
    "so-far": {
      subject: (day: string, n: DayNames) => `Number for ${n.the} ${day}`,
      text: (n: DayNames) =>
        `This is how many people are signed up for ${n.the} where you are the ${n.part}. Sign-up is open until the day begins, so more may sign up. The host pack always has the latest number and the needs for food and access.`,
    },
    part: { host: "host", teacher: "teacher" },
    hello: (name: string) => `Hello ${name}.`,
    was: "Before",
    coming: "Participants",
    act: "Open the host pack",
  },
};

function dayNamesIn(locale: Locale, props: Props): DayNames {
  const the = dayInSentence(locale, props);
  return { the, The: capitalise(the), part: words[locale].part[props.part ?? "host"] };
}

export const subject = ({ locale }: LetterContext, props: Props) =>
  words[locale][props.what].subject(dateText(locale, props), dayNamesIn(locale, props));

export function calendar(context: LetterContext, props: Props) {
  if (props.what === "final" || props.what === "so-far") return null;
  if (props.what === "named" || props.what === "moved")
    return calendarEntryOf("REQUEST", context, props, !props.seat);
  return props.what === "dropped" && props.seat ? null : calendarEntryOf("CANCEL", context, props);
}

export default function CourseDayHost({ locale, siteUrl, props }: LetterContext & { props: Props }) {
  const w = words[locale];
  const named = dayNamesIn(locale, props);
  const hosting = props.what !== "dropped" && props.what !== "cancelled";
  return (
    <Letter
      locale={locale}
      preview={dayTitle(locale, props)}
      heading={w[props.what].subject(dateText(locale, props), named)}
    >
      <Paragraph>
        {w.hello(props.name)} {w[props.what].text(named)}
      </Paragraph>
      <Paragraph>
        <strong>{dayTitle(locale, props)}</strong>
      </Paragraph>
      <DayFacts locale={locale} day={props} />
      {props.was && (
        <Paragraph>
          <strong>{w.was}:</strong> {hoursText(locale, props.was)}, {props.was.place}
        </Paragraph>
      )}
      {hosting && (
        <Paragraph>
          <strong>{w.coming}:</strong> {props.coming}
        </Paragraph>
      )}
      {hosting && (
        <ActionButton to={`${siteUrl}/kursusdage/${props.dayId}/vaertspakke`}>{w.act}</ActionButton>
      )}
    </Letter>
  );
}
