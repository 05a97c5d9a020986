import { dayText } from "../app/base/dates/date-text.ts";
import { ActionButton, Letter, Paragraph, type LetterContext } from "./parts/Letter.tsx";

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
    before: (name: string, course: string, day: string) =>
      `Hej ${name}. Du skal have gennemført »${course}« senest den ${day}, og du er ikke færdig endnu.`,
    after: (name: string, course: string, day: string) =>
      `Hej ${name}. Du skulle have gennemført »${course}« senest den ${day}. Tag det, så snart du kan. Er det ikke sket om en uge, får din leder besked.`,
    act: "Gå til kurset",
  },
  en: {
    subject: (course: string, late: boolean) => (late ? `Overdue: ${course}` : `Remember ${course}`),
    before: (name: string, course: string, day: string) =>
      `Hello ${name}. You must complete “${course}” by ${day}, and you are not finished yet.`,
    after: (name: string, course: string, day: string) =>
      `Hello ${name}. You should have completed “${course}” by ${day}. Take it as soon as you can. If you have not done so within a week, your leader will be notified.`,
    act: "Go to the course",
  },
};

export const subject = ({ locale }: LetterContext, { course, late }: Props) =>
  words[locale].subject(course, late);

export default function CourseReminder({ locale, siteUrl, props }: LetterContext & { props: Props }) {
  const w = words[locale];
  const heading = w.subject(props.course, props.late);
  const text = props.late ? w.after : w.before;
  return (
    <Letter locale={locale} preview={heading} heading={heading}>
      <Paragraph>{text(props.name, props.course, dayText(new Date(props.dueOn), locale))}</Paragraph>
      <ActionButton to={`${siteUrl}/e-laering`}>{w.act}</ActionButton>
    </Letter>
  );
}
