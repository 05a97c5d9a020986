import {
  type DayInLetter,
  DayFacts,
  type DoneBy,
  doneByText,
  dayTitle,
  dayWithDate,
} from "./parts/CourseDay.tsx";
import { ActionButton, Letter, Paragraph, type LetterContext } from "./parts/Letter.tsx";

type Props = DayInLetter &
  DoneBy & {
    /** The recipient's number on the waiting list, from 1. */
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
    after:
      "If a seat becomes free, it goes to the person who has waited longest. We will tell you if that is you.",
    act: "See your place on the list",
    other: "The page also shows whether there is a seat on another day.",
  },
};

export const subject = ({ locale }: LetterContext, props: Props) =>
  words[locale].subject(dayWithDate(locale, props));

export default function CourseDayWaiting({ locale, siteUrl, props }: LetterContext & { props: Props }) {
  const w = words[locale];
  return (
    <Letter locale={locale} preview={dayTitle(locale, props)} heading={w.heading}>
      <Paragraph>
        {w.hello(props.name, props.number)} {doneByText(locale, props)} {w.after}
      </Paragraph>
      <Paragraph>
        <strong>{dayTitle(locale, props)}</strong>
      </Paragraph>
      <DayFacts locale={locale} day={props} />
      <ActionButton to={`${siteUrl}/kursusdage/${props.dayId}`}>{w.act}</ActionButton>
      <Paragraph>{w.other}</Paragraph>
    </Letter>
  );
}
