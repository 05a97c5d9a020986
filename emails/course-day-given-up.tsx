import { type CourseDay, dateOf, entryOf, type InCalendar, titleOf } from "./parts/CourseDay.tsx";
import { Act, Letter, Line, type Written } from "./parts/Letter.tsx";

type Props = CourseDay & InCalendar;

const words = {
  da: {
    subject: (day: string) => `Du har meldt afbud til kursusdagen ${day}`,
    heading: "Dit afbud er noteret",
    hello: (name: string, title: string, day: string) =>
      `Hej ${name}. Du har ikke længere en plads på ${title} ${day}. Dagen er taget ud af din kalender.`,
    act: "Find en anden kursusdag",
  },
  en: {
    subject: (day: string) => `You have given up your seat on the course day ${day}`,
    heading: "Your seat is given up",
    hello: (name: string, title: string, day: string) =>
      `Hello ${name}. You no longer have a seat on ${title}, ${day}. The day has been taken out of your calendar.`,
    act: "Find another course day",
  },
};

export const subject = ({ locale }: Written, props: Props) => words[locale].subject(dateOf(locale, props));

export const calendar = (written: Written, props: Props) => entryOf("CANCEL", written, props);

export default function CourseDayGivenUp({ locale, base, props }: Written & { props: Props }) {
  const w = words[locale];
  return (
    <Letter locale={locale} preview={w.heading} heading={w.heading}>
      <Line>{w.hello(props.name, titleOf(locale, props), dateOf(locale, props))}</Line>
      <Act to={`${base}/kursusdage`}>{w.act}</Act>
    </Letter>
  );
}
