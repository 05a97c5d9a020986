import { dayText, durationText } from "../app/base/dates/date-text.ts";
import { ActionButton, Letter, Paragraph, type LetterContext } from "./parts/Letter.tsx";

export interface Props {
  personId: number;
  courseId: number;
  name: string;
  course: string;
  /** How many lessons the course has, and how long they take by their stated lengths. */
  lessons: number;
  seconds: number;
  /** yyyy-mm-dd, or null when there is no due date. */
  dueOn: string | null;
}

const words = {
  da: {
    subject: (course: string) => `Nyt kursus til dig: ${course}`,
    hello: (name: string, course: string) =>
      `Hej ${name}. Kurset »${course}« er klar til dig i Den Digitale Hotline.`,
    size: (lessons: number, length: string) =>
      `Det har ${lessons === 1 ? "én lektion" : `${lessons} lektioner`} og tager ca. ${length} i alt. Hold pause, når du vil: Du fortsætter, hvor du slap.`,
    due: (day: string) => `Tag det senest den ${day}.`,
    act: "Begynd på kurset",
  },
  en: {
    subject: (course: string) => `A new course for you: ${course}`,
    hello: (name: string, course: string) =>
      `Hello ${name}. The course “${course}” is ready for you at Den Digitale Hotline.`,
    size: (lessons: number, length: string) =>
      `It has ${lessons === 1 ? "one lesson" : `${lessons} lessons`} and takes about ${length} in all. Take a break whenever you like: you continue where you left off.`,
    due: (day: string) => `Take it by ${day}.`,
    act: "Start the course",
  },
};

export const subject = ({ locale }: LetterContext, { course }: Props) => words[locale].subject(course);

export default function CourseInvitation({ locale, siteUrl, props }: LetterContext & { props: Props }) {
  const w = words[locale];
  const heading = w.subject(props.course);
  return (
    <Letter locale={locale} preview={heading} heading={heading}>
      <Paragraph>{w.hello(props.name, props.course)}</Paragraph>
      <Paragraph>{w.size(props.lessons, durationText(props.seconds, locale))}</Paragraph>
      {props.dueOn && <Paragraph>{w.due(dayText(new Date(props.dueOn), locale))}</Paragraph>}
      <ActionButton to={`${siteUrl}/e-laering`}>{w.act}</ActionButton>
    </Letter>
  );
}
