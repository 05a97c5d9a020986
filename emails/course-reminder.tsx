import { ActionButton, Letter, type LetterContext, Paragraph } from "./parts/Letter.tsx";
import { dueDayText } from "./parts/times.ts";

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

const words = {
  da: {
    subject: (course: string, late: boolean) => (late ? `Fristen er gået: ${course}` : `Husk ${course}`),
    preview: (day: string, late: boolean) => (late ? `Fristen var ${day}.` : `Fristen er ${day}.`),
    before: (course: string, day: string) =>
      `Du skal have gennemført »${course}« senest ${day}, og du er ikke færdig endnu.`,
    after: (course: string, day: string) =>
      `Du skulle have gennemført »${course}« senest ${day}. Tag det, så snart du kan. Er det ikke sket om en uge, får din leder besked.`,
    act: "Gå til kurset",
  },
  en: {
    subject: (course: string, late: boolean) => (late ? `Overdue: ${course}` : `Remember ${course}`),
    preview: (day: string, late: boolean) => (late ? `It was due ${day}.` : `It is due ${day}.`),
    before: (course: string, day: string) =>
      `You must complete “${course}” by ${day}, and you are not finished yet.`,
    after: (course: string, day: string) =>
      `You should have completed “${course}” by ${day}. Take it as soon as you can. If you have not done so within a week, your leader will be notified.`,
    act: "Go to the course",
  },
};

export const subject = ({ locale }: LetterContext, { course, late }: Props) =>
  words[locale].subject(course, late);

export default function CourseReminder({ props, ...context }: LetterContext & { props: Props }) {
  const { locale, siteUrl } = context;
  const w = words[locale];
  const { name, course, dueOn, late } = props;
  const day = dueDayText(locale, dueOn);
  return (
    <Letter context={context} preview={w.preview(day, late)} heading={w.subject(course, late)} name={name}>
      <Paragraph>{(late ? w.after : w.before)(course, day)}</Paragraph>
      <ActionButton to={`${siteUrl}/e-laering`}>{w.act}</ActionButton>
    </Letter>
  );
}
