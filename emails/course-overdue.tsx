import { ActionButton, Letter, Paragraph, type LetterContext } from "./parts/Letter.tsx";

interface Props {
  name: string;
  course: string;
  /** The leader's own people who have not completed the course. */
  people: string[];
  /** Whether they have completed the course and only what is new in it is missing. */
  revised: boolean;
}

const words = {
  da: {
    subject: (course: string) => `Mangler på dit hold: ${course}`,
    hello: (name: string, course: string) =>
      `Hej ${name}. Disse af dine medarbejdere har ikke gennemført »${course}«, selv om fristen er gået, og de er mindet om det:`,
    revised: (name: string, course: string) =>
      `Hej ${name}. »${course}« har fået nyt indhold. Disse af dine medarbejdere har gennemført kurset, men har ikke set det nye, selv om fristen er gået, og de er mindet om det:`,
    act: "Se dit hold",
  },
  en: {
    subject: (course: string) => `Not completed in your team: ${course}`,
    hello: (name: string, course: string) =>
      `Hello ${name}. These people in your team have not completed “${course}”. The due date has passed, and they have been reminded:`,
    revised: (name: string, course: string) =>
      `Hello ${name}. “${course}” has new content. These people in your team have completed the course but have not seen what is new. The due date has passed, and they have been reminded:`,
    act: "See your team",
  },
};

export const subject = ({ locale }: LetterContext, { course }: Props) => words[locale].subject(course);

export default function CourseOverdue({ locale, siteUrl, props }: LetterContext & { props: Props }) {
  const w = words[locale];
  const heading = w.subject(props.course);
  return (
    <Letter locale={locale} preview={heading} heading={heading}>
      <Paragraph>{(props.revised ? w.revised : w.hello)(props.name, props.course)}</Paragraph>
      <Paragraph>{props.people.join(", ")}</Paragraph>
      <ActionButton to={`${siteUrl}/mit-hold`}>{w.act}</ActionButton>
    </Letter>
  );
}
