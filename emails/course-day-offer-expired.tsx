import { DayCard, type DayInLetter, dayWithDate } from "./parts/CourseDay.tsx";
import { ActionButton, Letter, type LetterContext, Paragraph } from "./parts/Letter.tsx";
import { defineWords, wordsOf } from "./parts/sentences.ts";

export const words = defineWords({
  da: {
    subject: "Tilbuddet om en plads er udløbet: {day}",
    heading: "Tilbuddet er udløbet",
    preview: "Du står ikke længere på ventelisten.",
    text: "Vi hørte ikke fra dig i tide. Pladsen er gået videre, og du står ikke længere på ventelisten.",
    act: "Find en anden dag",
  },
  en: {
    subject: "The offer of a seat has expired: {day}",
    heading: "The offer has expired",
    preview: "You are no longer on the waiting list.",
    text: "We did not hear from you in time. The seat has gone to the next person, and you are no longer on the waiting list.",
    act: "Find another day",
  },
});

export const subject = (context: LetterContext, props: DayInLetter) =>
  wordsOf(context, words).subject({ day: dayWithDate(context.locale, props) });

export default function CourseDayOfferExpired({ props, ...context }: LetterContext & { props: DayInLetter }) {
  const { locale, siteUrl } = context;
  const w = wordsOf(context, words);
  return (
    <Letter context={context} preview={w.preview} heading={w.heading} name={props.name}>
      <Paragraph>{w.text}</Paragraph>
      <DayCard locale={locale} day={props} />
      <ActionButton to={`${siteUrl}/kursusdage`}>{w.act}</ActionButton>
    </Letter>
  );
}
