import {
  type CourseDay,
  DayFacts,
  dateOf,
  entryOf,
  hoursOf,
  type InCalendar,
  titleOf,
  capital,
  theDay,
} from "./parts/CourseDay.tsx";
import { Act, Letter, Line, type Written } from "./parts/Letter.tsx";

type Props = CourseDay &
  InCalendar & {
    /** Whether the reader has a seat, and thereby an entry in the calendar. */
    seat: boolean;
    /** When and where it was to be before. Times in milliseconds since 1970. */
    was: { startsAt: number; endsAt: number; place: string };
  };

const words = {
  da: {
    subject: (the: string, day: string) => `${the} er ændret: ${day}`,
    heading: "Dagen er ændret",
    hello: (name: string) => `Hej ${name}. Dagen har fået ny tid eller nyt sted. Sådan er den nu:`,
    was: "Før",
    seat: "Du har stadig din plads, og dagen flytter med i din kalender. Passer det dig ikke, så skift dag eller meld afbud på siden.",
    list: "Du står stadig på ventelisten. Passer det dig ikke, så gå ud af den på siden.",
    act: "Se dagen",
  },
  en: {
    subject: (the: string, day: string) => `${the} is changed: ${day}`,
    heading: "The day is changed",
    hello: (name: string) => `Hello ${name}. The day has a new time or place. It is now:`,
    was: "Before",
    seat: "You still have your seat, and the day moves along in your calendar. If it does not suit you, change day or give up your seat on the page.",
    list: "You are still on the waiting list. If it does not suit you, leave the list on the page.",
    act: "See the day",
  },
};

export const subject = ({ locale }: Written, props: Props) =>
  words[locale].subject(capital(theDay(locale, props)), dateOf(locale, props));

export const calendar = (written: Written, props: Props) =>
  props.seat ? entryOf("REQUEST", written, props) : null;

export default function CourseDayMoved({ locale, base, props }: Written & { props: Props }) {
  const w = words[locale];
  return (
    <Letter locale={locale} preview={w.heading} heading={w.heading}>
      <Line>{w.hello(props.name)}</Line>
      <Line>
        <strong>{titleOf(locale, props)}</strong>
      </Line>
      <DayFacts locale={locale} day={props} />
      <Line>
        <strong>{w.was}:</strong> {hoursOf(locale, props.was)}, {props.was.place}
      </Line>
      <Line>{props.seat ? w.seat : w.list}</Line>
      <Act to={`${base}/kursusdage/${props.dayId}`}>{w.act}</Act>
    </Letter>
  );
}
