import { ActionButton, Letter, type LetterContext, Paragraph } from "./parts/Letter.tsx";
import { dueDayText } from "./parts/times.ts";
import { defineWords, wordsOf } from "./parts/sentences.ts";

export interface Props {
  personId: number;
  courseId: number;
  name: string;
  course: string;
  /** yyyy-mm-dd */
  dueOn: string;
  /** Whether the due date has passed. */
  late: boolean;
}

export const words = defineWords({
  da: {
    subject: { before: "Husk {course}", after: "Fristen er gået: {course}" },
    preview: { before: "Fristen er {day}.", after: "Fristen var {day}." },
    before: "Du skal have gennemført »{course}« senest {day}, og du er ikke færdig endnu.",
    after:
      "Du skulle have gennemført »{course}« senest {day}. Tag det, så snart du kan. Er det ikke sket om en uge, får din leder besked.",
    act: "Gå til kurset",
  },
  en: {
    subject: { before: "Remember {course}", after: "Overdue: {course}" },
    preview: { before: "It is due {day}.", after: "It was due {day}." },
    before: "You must complete “{course}” by {day}, and you are not finished yet.",
    after:
      "You should have completed “{course}” by {day}. Take it as soon as you can. If you have not done so within a week, your leader will be notified.",
    act: "Go to the course",
  },
});

export const subject = (context: LetterContext, { course, late }: Props) =>
  wordsOf(context, words).subject[late ? "after" : "before"]({ course });

export default function CourseReminder({ props, ...context }: LetterContext & { props: Props }) {
  const { locale, siteUrl } = context;
  const w = wordsOf(context, words);
  const { name, course, dueOn, late } = props;
  const day = dueDayText(locale, dueOn);
  const when = late ? "after" : "before";
  return (
    <Letter
      context={context}
      preview={w.preview[when]({ day })}
      heading={w.subject[when]({ course })}
      name={name}
    >
      <Paragraph>{w[when]({ course, day })}</Paragraph>
      <ActionButton to={`${siteUrl}/e-laering`}>{w.act}</ActionButton>
    </Letter>
  );
}
