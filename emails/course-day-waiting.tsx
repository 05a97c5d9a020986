import { DayCard, type DayInLetter, dayWithDate, type DoneBy, doneByText } from "./parts/CourseDay.tsx";
import { ActionButton, Letter, type LetterContext, Paragraph } from "./parts/Letter.tsx";
import { defineWords, wordsOf } from "./parts/sentences.ts";

type Props = DayInLetter &
  DoneBy & {
    /** The recipient's number on the waiting list, from 1. */
    number: number;
  };

export const words = defineWords({
  da: {
    subject: "Du er på ventelisten til {day}",
    heading: "Du er på ventelisten",
    preview: "Vi skriver, hvis der bliver en plads til dig.",
    full: "Dagen er fuldt booket, og du er nummer {number} på ventelisten.",
    after: "Bliver en plads ledig, går den til den, der har ventet længst. Er det dig, hører du fra os.",
    act: "Se din plads på listen",
    other: "På siden kan du også se, om der er plads på en anden dag.",
  },
  en: {
    subject: "You are on the waiting list for {day}",
    heading: "You are on the waiting list",
    preview: "We will write if there is a seat for you.",
    full: "The day is full, and you are number {number} on the waiting list.",
    after:
      "If a seat becomes free, it goes to the person who has waited longest. We will tell you if that is you.",
    act: "See your place on the list",
    other: "The page also shows whether there is a seat on another day.",
  },
});

export const subject = (context: LetterContext, props: Props) =>
  wordsOf(context, words).subject({ day: dayWithDate(context.locale, props) });

export default function CourseDayWaiting({ props, ...context }: LetterContext & { props: Props }) {
  const { locale, siteUrl } = context;
  const w = wordsOf(context, words);
  return (
    <Letter context={context} preview={w.preview} heading={w.heading} name={props.name}>
      <Paragraph>
        {w.full({ number: props.number })} {doneByText(locale, props)} {w.after}
      </Paragraph>
      <DayCard locale={locale} day={props} />
      <ActionButton to={`${siteUrl}/kursusdage/${props.dayId}`}>{w.act}</ActionButton>
      <Paragraph>{w.other}</Paragraph>
    </Letter>
  );
}
