import {
  type CourseDay,
  dateOf,
  entryOf,
  type InCalendar,
  titleOf,
  capital,
  datedDay,
} from "./parts/CourseDay.tsx";
import { Act, Letter, Line, type Written } from "./parts/Letter.tsx";

type Props = CourseDay &
  InCalendar & {
    /** Whether the reader had a seat, and thereby an entry in the calendar. */
    seat: boolean;
  };

const words = {
  da: {
    subject: (day: string) => `${day} er aflyst`,
    heading: "Dagen er aflyst",
    hello: (name: string, title: string, day: string) =>
      `Hej ${name}. Vi er desværre nødt til at aflyse ${title} ${day}.`,
    out: "Dagen bliver taget ud af din kalender.",
    again: "Du skylder stadig en kursusdag. Vælg en ny, så holder vi en plads til dig.",
    act: "Find en anden dag",
  },
  en: {
    subject: (day: string) => `${day} is cancelled`,
    heading: "The day is cancelled",
    hello: (name: string, title: string, day: string) =>
      `Hello ${name}. We are sorry that we must cancel ${title}, ${day}.`,
    out: "The day will be taken out of your calendar.",
    again: "You still owe a course day. Choose a new one, and we will keep a seat for you.",
    act: "Find another day",
  },
};

export const subject = ({ locale }: Written, props: Props) =>
  words[locale].subject(capital(datedDay(locale, props)));

export const calendar = (written: Written, props: Props) =>
  props.seat ? entryOf("CANCEL", written, props) : null;

export default function CourseDayCancelled({ locale, base, props }: Written & { props: Props }) {
  const w = words[locale];
  return (
    <Letter locale={locale} preview={w.heading} heading={w.heading}>
      <Line>{w.hello(props.name, titleOf(locale, props), dateOf(locale, props))}</Line>
      {props.seat && <Line>{w.out}</Line>}
      {props.kind === "agents" && <Line>{w.again}</Line>}
      <Act to={`${base}/kursusdage`}>{w.act}</Act>
    </Letter>
  );
}
