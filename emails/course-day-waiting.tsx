import { type CourseDay, DayFacts, type Helped, helpedText, titleOf, datedDay } from "./parts/CourseDay.tsx";
import { Act, Letter, Line, type Written } from "./parts/Letter.tsx";

type Props = CourseDay &
  Helped & {
    /** The reader's number on the list, from 1. */
    number: number;
  };

const words = {
  da: {
    subject: (day: string) => `Du er på ventelisten til ${day}`,
    heading: "Du er på ventelisten",
    hello: (name: string, number: number) =>
      `Hej ${name}. Dagen er fuldt booket, og du er nummer ${number} på ventelisten.`,
    after: "Bliver en plads ledig, går den til den, der har ventet længst, og så hører du fra os.",
    act: "Se din plads på listen",
    other: "På siden kan du også se, om der er plads på en anden dag.",
  },
  en: {
    subject: (day: string) => `You are on the waiting list for ${day}`,
    heading: "You are on the waiting list",
    hello: (name: string, number: number) =>
      `Hello ${name}. The day is full, and you are number ${number} on the waiting list.`,
    after: "A seat that becomes free goes to whoever has waited longest, and you will hear from us.",
    act: "See your place on the list",
    other: "The page also shows whether there is a seat on another day.",
  },
};

export const subject = ({ locale }: Written, props: Props) => words[locale].subject(datedDay(locale, props));

export default function CourseDayWaiting({ locale, base, props }: Written & { props: Props }) {
  const w = words[locale];
  return (
    <Letter locale={locale} preview={titleOf(locale, props)} heading={w.heading}>
      <Line>
        {w.hello(props.name, props.number)} {helpedText(locale, props)} {w.after}
      </Line>
      <Line>
        <strong>{titleOf(locale, props)}</strong>
      </Line>
      <DayFacts locale={locale} day={props} />
      <Act to={`${base}/kursusdage/${props.dayId}`}>{w.act}</Act>
      <Line>{w.other}</Line>
    </Letter>
  );
}
