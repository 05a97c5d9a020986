import { ActionButton, Letter, type LetterContext, Paragraph } from "./parts/Letter.tsx";
import { dueDayText } from "./parts/times.ts";

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

const words = {
  da: {
    subject: (course: string) => `Du mangler ${course}`,
    preview: (by: string) => `En påmindelse fra ${by}.`,
    text: (course: string) => `Du er ikke færdig med »${course}« endnu.`,
    due: (day: string) => `Fristen er ${day}.`,
    wasDue: (day: string) => `Fristen var ${day}. Tag det, så snart du kan.`,
    act: "Gå til kurset",
  },
  en: {
    subject: (course: string) => `Still to complete: ${course}`,
    preview: (by: string) => `A reminder from ${by}.`,
    text: (course: string) => `You have not completed “${course}” yet.`,
    due: (day: string) => `It is due ${day}.`,
    wasDue: (day: string) => `It was due ${day}. Take it as soon as you can.`,
    act: "Go to the course",
  },
};

export const subject = ({ locale }: LetterContext, { course }: Props) => words[locale].subject(course);

export default function CourseNotCompleted({ props, ...context }: LetterContext & { props: Props }) {
  const { locale, siteUrl } = context;
  const w = words[locale];
  const { name, by, course, dueOn, late } = props;
  const due = dueOn && (late ? w.wasDue : w.due)(dueDayText(locale, dueOn));
  return (
    <Letter
      context={context}
      preview={w.preview(by)}
      heading={w.subject(course)}
      name={name}
      writer={{ name: by, inSecretariat: true }}
    >
      <Paragraph>{[w.text(course), due].filter(Boolean).join(" ")}</Paragraph>
      <ActionButton to={`${siteUrl}/e-laering`}>{w.act}</ActionButton>
    </Letter>
  );
}
