import { ActionButton, Letter, type LetterContext, Paragraph } from "./parts/Letter.tsx";
import { dueDayText } from "./parts/times.ts";
import { defineWords, wordsOf } from "./parts/sentences.ts";

export interface Props {
  personId: number;
  courseId: number;
  name: string;
  /** The name of whoever sends the reminder. */
  by: string;
  course: string;
  /** yyyy-mm-dd; null for a course without a due date. */
  dueOn: string | null;
  /** Whether the due date has passed. */
  late: boolean;
}

export const words = defineWords({
  da: {
    subject: "Du mangler {course}",
    preview: "En påmindelse fra {by}.",
    text: "Du er ikke færdig med »{course}« endnu.",
    due: "Fristen er {day}.",
    wasDue: "Fristen var {day}. Tag det, så snart du kan.",
    act: "Gå til kurset",
  },
  en: {
    subject: "Still to complete: {course}",
    preview: "A reminder from {by}.",
    text: "You have not completed “{course}” yet.",
    due: "It is due {day}.",
    wasDue: "It was due {day}. Take it as soon as you can.",
    act: "Go to the course",
  },
});

export const subject = (context: LetterContext, { course }: Props) =>
  wordsOf(context, words).subject({ course });

export default function CourseNotCompleted({ props, ...context }: LetterContext & { props: Props }) {
  const { locale, siteUrl } = context;
  const w = wordsOf(context, words);
  const { name, by, course, dueOn, late } = props;
  const due = dueOn && (late ? w.wasDue : w.due)({ day: dueDayText(locale, dueOn) });
  return (
    <Letter
      context={context}
      preview={w.preview({ by })}
      heading={w.subject({ course })}
      name={name}
      writer={{ name: by, inSecretariat: true }}
    >
      <Paragraph>{[w.text({ course }), due].filter(Boolean).join(" ")}</Paragraph>
      <ActionButton to={`${siteUrl}/e-laering`}>{w.act}</ActionButton>
    </Letter>
  );
}
