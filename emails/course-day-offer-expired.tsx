import { type DayInLetter, dateText, dayTitle, dayWithDate } from "./parts/CourseDay.tsx";
import { ActionButton, Letter, Paragraph, type LetterContext } from "./parts/Letter.tsx";

const words = {
  da: {
    subject: (day: string) => `Tilbuddet om en plads er udløbet: ${day}`,
    heading: "Tilbuddet er udløbet",
    hello: (name: string, title: string, day: string) =>
      `Hej ${name}. Vi hørte ikke fra dig i tide, så pladsen på ${title} ${day} er gået videre, og du står ikke længere på ventelisten.`,
    act: "Find en anden dag",
  },
  en: {
    subject: (day: string) => `The offer of a seat has expired: ${day}`,
    heading: "The offer has expired",
    hello: (name: string, title: string, day: string) =>
      `Hello ${name}. We did not hear from you in time, so the seat on ${title}, ${day}, has gone to the next person, and you are no longer on the waiting list.`,
    act: "Find another day",
  },
};

export const subject = ({ locale }: LetterContext, props: DayInLetter) =>
  words[locale].subject(dayWithDate(locale, props));

export default function CourseDayOfferExpired({
  locale,
  siteUrl,
  props,
}: LetterContext & { props: DayInLetter }) {
  const w = words[locale];
  return (
    <Letter locale={locale} preview={w.heading} heading={w.heading}>
      <Paragraph>{w.hello(props.name, dayTitle(locale, props), dateText(locale, props))}</Paragraph>
      <ActionButton to={`${siteUrl}/kursusdage`}>{w.act}</ActionButton>
    </Letter>
  );
}
