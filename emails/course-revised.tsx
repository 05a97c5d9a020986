import { durationText } from "../app/base/dates/date-text.ts";
import { ActionButton, Fact, Letter, type LetterContext, Paragraph } from "./parts/Letter.tsx";
import { dueDayText } from "./parts/times.ts";

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
    text: {
      new: (course: string, day: string) =>
        `Der er nyt i »${course}«, som du har gennemført. Se det senest ${day}.`,
      soon: (course: string, day: string) =>
        `Du har endnu ikke set det nye i »${course}«. Se det senest ${day}.`,
      late: (course: string, day: string) =>
        `Du skulle have set det nye i »${course}« senest ${day}. Tag det, så snart du kan. Er det ikke sket om en uge, får din leder besked.`,
    },
    note: "Det er nyt",
    size: (lessons: number, length: string) =>
      `${lessons === 1 ? "Én lektion" : `${lessons} lektioner`} på ca. ${length} i alt.`,
    stillValid: "Din gennemførelse gælder stadig.",
    act: "Se det nye",
  },
  en: {
    subject: {
      new: (course: string) => `New in ${course}`,
      soon: (course: string) => `Reminder: what is new in ${course}`,
      late: (course: string) => `Overdue: what is new in ${course}`,
    },
    text: {
      new: (course: string, day: string) =>
        `There is something new in “${course}”, which you have completed. See it by ${day}.`,
      soon: (course: string, day: string) =>
        `You have not yet seen what is new in “${course}”. See it by ${day}.`,
      late: (course: string, day: string) =>
        `You should have seen what is new in “${course}” by ${day}. Take it as soon as you can. If you have not done so within a week, your leader will be notified.`,
    },
    note: "What is new",
    size: (lessons: number, length: string) =>
      `${lessons === 1 ? "One lesson" : `${lessons} lessons`} of about ${length} in all.`,
    stillValid: "Your completion is still valid.",
    act: "See what is new",
  },
};

export const subject = ({ locale }: LetterContext, { course, when }: Props) =>
  words[locale].subject[when](course);

export default function CourseRevised({ props, ...context }: LetterContext & { props: Props }) {
  const { locale, siteUrl } = context;
  const w = words[locale];
  const { name, course, note, lessons, seconds, dueOn, when } = props;
  const size = w.size(lessons, durationText(seconds, locale));
  return (
    <Letter context={context} preview={size} heading={w.subject[when](course)} name={name}>
      <Paragraph>{w.text[when](course, dueDayText(locale, dueOn))}</Paragraph>
      {note && <Fact name={w.note}>{note}</Fact>}
      <Paragraph>
        {size} {w.stillValid}
      </Paragraph>
      <ActionButton to={`${siteUrl}/e-laering`}>{w.act}</ActionButton>
    </Letter>
  );
}
