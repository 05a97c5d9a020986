import { type CourseDay, dateOf, titleOf, datedDay } from "./parts/CourseDay.tsx";
import { Act, Letter, Line, type Written } from "./parts/Letter.tsx";

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
      `Hello ${name}. We did not hear from you in time, so the seat on ${title}, ${day}, has gone on, and you are no longer on the waiting list.`,
    act: "Find another day",
  },
};

export const subject = ({ locale }: Written, props: CourseDay) =>
  words[locale].subject(datedDay(locale, props));

export default function CourseDayOfferExpired({ locale, base, props }: Written & { props: CourseDay }) {
  const w = words[locale];
  return (
    <Letter locale={locale} preview={w.heading} heading={w.heading}>
      <Line>{w.hello(props.name, titleOf(locale, props), dateOf(locale, props))}</Line>
      <Act to={`${base}/kursusdage`}>{w.act}</Act>
    </Letter>
  );
}
