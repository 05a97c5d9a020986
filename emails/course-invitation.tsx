import { durationText } from "../app/base/dates/date-text.ts";
import { ActionButton, Letter, type LetterContext, Paragraph } from "./parts/Letter.tsx";
import { dueDayText } from "./parts/times.ts";

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
    heading: "Nyt kursus til dig",
    ready: (course: string) => `Kurset »${course}« er klar til dig i Den Digitale Hotline.`,
    lessons: (count: number) => (count === 1 ? "én lektion" : `${count} lektioner`),
    size: (lessons: string, length: string) => `Det har ${lessons} og tager ca. ${length} i alt.`,
    pause: "Hold pause, når du vil. Du fortsætter, hvor du slap.",
    due: (day: string) => `Tag det senest ${day}.`,
    act: "Begynd på kurset",
  },
  en: {
    subject: (course: string) => `A new course for you: ${course}`,
    heading: "A new course for you",
    ready: (course: string) => `The course “${course}” is ready for you at Den Digitale Hotline.`,
    lessons: (count: number) => (count === 1 ? "one lesson" : `${count} lessons`),
    size: (lessons: string, length: string) => `It has ${lessons} and takes about ${length} in all.`,
    pause: "Take a break whenever you like. You continue where you left off.",
    due: (day: string) => `Take it by ${day}.`,
    act: "Start the course",
  },
};

export const subject = ({ locale }: LetterContext, { course }: Props) => words[locale].subject(course);

export default function CourseInvitation({ props, ...context }: LetterContext & { props: Props }) {
  const { locale, siteUrl } = context;
  const w = words[locale];
  const { name, course, lessons, seconds, dueOn } = props;
  const size = w.size(w.lessons(lessons), durationText(seconds, locale));
  const due = dueOn && w.due(dueDayText(locale, dueOn));
  return (
    <Letter context={context} preview={due ?? size} heading={w.heading} name={name}>
      <Paragraph>{w.ready(course)}</Paragraph>
      <Paragraph>
        {size} {w.pause}
      </Paragraph>
      {due && <Paragraph>{due}</Paragraph>}
      <ActionButton to={`${siteUrl}/e-laering`}>{w.act}</ActionButton>
    </Letter>
  );
}
