import { durationText } from "../app/base/dates/date-text.ts";
import { ActionButton, Letter, type LetterContext, Paragraph } from "./parts/Letter.tsx";
import { dueDayText } from "./parts/times.ts";
import { defineWords, wordsOf } from "./parts/sentences.ts";

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

export const words = defineWords({
  da: {
    subject: "Nyt kursus til dig: {course}",
    heading: "Nyt kursus til dig",
    ready: "Kurset »{course}« er klar til dig i Den Digitale Hotline.",
    size: {
      one: "Det har én lektion og tager ca. {length} i alt.",
      other: "Det har {lessons} lektioner og tager ca. {length} i alt.",
    },
    pause: "Hold pause, når du vil. Du fortsætter, hvor du slap.",
    due: "Tag det senest {day}.",
    act: "Begynd på kurset",
  },
  en: {
    subject: "A new course for you: {course}",
    heading: "A new course for you",
    ready: "The course “{course}” is ready for you at Den Digitale Hotline.",
    size: {
      one: "It has one lesson and takes about {length} in all.",
      other: "It has {lessons} lessons and takes about {length} in all.",
    },
    pause: "Take a break whenever you like. You continue where you left off.",
    due: "Take it by {day}.",
    act: "Start the course",
  },
});

export const subject = (context: LetterContext, { course }: Props) =>
  wordsOf(context, words).subject({ course });

export default function CourseInvitation({ props, ...context }: LetterContext & { props: Props }) {
  const { locale, siteUrl } = context;
  const w = wordsOf(context, words);
  const { name, course, lessons, seconds, dueOn } = props;
  const length = durationText(seconds, locale);
  const size = lessons === 1 ? w.size.one({ length }) : w.size.other({ lessons, length });
  const due = dueOn && w.due({ day: dueDayText(locale, dueOn) });
  return (
    <Letter context={context} preview={due ?? size} heading={w.heading} name={name}>
      <Paragraph>{w.ready({ course })}</Paragraph>
      <Paragraph>
        {size} {w.pause}
      </Paragraph>
      {due && <Paragraph>{due}</Paragraph>}
      <ActionButton to={`${siteUrl}/e-laering`}>{w.act}</ActionButton>
    </Letter>
  );
}
