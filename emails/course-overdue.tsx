import { ActionButton, Letter, type LetterContext, Lines, Paragraph } from "./parts/Letter.tsx";
import { listText } from "./parts/times.ts";
import { defineWords, wordsOf } from "./parts/sentences.ts";

interface Props {
  name: string;
  course: string;
  /** The leader's own people who have not completed the course. */
  people: string[];
  /** Their ids in the same order, and the course: those who complete it before the letter leaves are left out. */
  personIds?: number[];
  courseId?: number;
  /** Whether they have completed the course and only what is new in it is missing. */
  revised: boolean;
}

export const words = defineWords({
  da: {
    subject: "Mangler på dit hold: {course}",
    heading: "De mangler »{course}«",
    lacks:
      "Disse af dine medarbejdere har ikke gennemført »{course}«, selv om fristen er gået. De har fået en påmindelse.",
    revised:
      "»{course}« har fået nyt indhold. Disse af dine medarbejdere har gennemført kurset, men har ikke set det nye, selv om fristen er gået. De har fået en påmindelse.",
    act: "Se dit hold",
  },
  en: {
    subject: "Not completed in your team: {course}",
    heading: "They lack “{course}”",
    lacks:
      "These people in your team have not completed “{course}”, although the due date has passed. They have been reminded.",
    revised:
      "“{course}” has new content. These people in your team have completed the course but have not seen what is new, although the due date has passed. They have been reminded.",
    act: "See your team",
  },
});

export const subject = (context: LetterContext, { course }: Props) =>
  wordsOf(context, words).subject({ course });

export default function CourseOverdue({ props, ...context }: LetterContext & { props: Props }) {
  const { locale, siteUrl } = context;
  const w = wordsOf(context, words);
  const { name, course, people, revised } = props;
  return (
    <Letter context={context} preview={listText(locale, people)} heading={w.heading({ course })} name={name}>
      <Paragraph>{(revised ? w.revised : w.lacks)({ course })}</Paragraph>
      <Lines of={people} />
      <ActionButton to={`${siteUrl}/mit-hold`}>{w.act}</ActionButton>
    </Letter>
  );
}
