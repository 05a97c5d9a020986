import { dayText, durationText } from "../app/base/dates/date-text.ts";
import { ActionButton, Letter, Paragraph, type LetterContext } from "./parts/Letter.tsx";

export interface Props {
  personId: number;
  courseId: number;
  name: string;
  course: string;
  /** What is new, as the secretariat wrote it; may be empty. */
  note: string;
  /** How long the new lessons take, by their stated lengths. */
  lessons: number;
  seconds: number;
  /** yyyy-mm-dd */
  dueOn: string;
  /** Whether it is new, soon due, or overdue. */
  when: "new" | "soon" | "late";
}

const words = {
  da: {
    subject: {
      new: (course: string) => `Nyt i ${course}`,
      soon: (course: string) => `Husk det nye i ${course}`,
      late: (course: string) => `Fristen er gået: Det nye i ${course}`,
    },
    hello: {
      new: (name: string, course: string, day: string) =>
        `Hej ${name}. Der er nyt i »${course}«, som du har gennemført. Se det senest den ${day}.`,
      soon: (name: string, course: string, day: string) =>
        `Hej ${name}. Du har endnu ikke set det nye i »${course}«. Se det senest den ${day}.`,
      late: (name: string, course: string, day: string) =>
        `Hej ${name}. Du skulle have set det nye i »${course}« senest den ${day}. Tag det, så snart du kan. Er det ikke sket om en uge, får din leder besked.`,
    },
    note: (note: string) => `Det er nyt: ${note}`,
    size: (lessons: number, length: string) =>
      `Det er ${lessons === 1 ? "én lektion" : `${lessons} lektioner`} (ca. ${length}). Din gennemførelse gælder fortsat.`,
    act: "Se det nye",
  },
  en: {
    subject: {
      new: (course: string) => `New in ${course}`,
      soon: (course: string) => `Reminder: what is new in ${course}`,
      late: (course: string) => `Overdue: what is new in ${course}`,
    },
    hello: {
      new: (name: string, course: string, day: string) =>
        `Hello ${name}. There is something new in “${course}”, which you have completed. See it by ${day}.`,
      soon: (name: string, course: string, day: string) =>
        `Hello ${name}. You have not yet seen what is new in “${course}”. See it by ${day}.`,
      late: (name: string, course: string, day: string) =>
        `Hello ${name}. You should have seen what is new in “${course}” by ${day}. Take it as soon as you can. If you have not done so within a week, your leader will be notified.`,
    },
    note: (note: string) => `What is new: ${note}`,
    size: (lessons: number, length: string) =>
      `It is ${lessons === 1 ? "one lesson" : `${lessons} lessons`} (about ${length}). Your completion is still valid.`,
    act: "See what is new",
  },
};

export const subject = ({ locale }: LetterContext, { course, when }: Props) =>
  words[locale].subject[when](course);

export default function CourseRevised({ locale, siteUrl, props }: LetterContext & { props: Props }) {
  const w = words[locale];
  const heading = w.subject[props.when](props.course);
  return (
    <Letter locale={locale} preview={heading} heading={heading}>
      <Paragraph>
        {w.hello[props.when](props.name, props.course, dayText(new Date(props.dueOn), locale))}
      </Paragraph>
      {props.note && <Paragraph>{w.note(props.note)}</Paragraph>}
      <Paragraph>{w.size(props.lessons, durationText(props.seconds, locale))}</Paragraph>
      <ActionButton to={`${siteUrl}/e-laering`}>{w.act}</ActionButton>
    </Letter>
  );
}
