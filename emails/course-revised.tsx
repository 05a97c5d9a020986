import { durationText } from "../app/base/dates/date-text.ts";
import { ActionButton, Fact, Letter, type LetterContext, Paragraph } from "./parts/Letter.tsx";
import { dueDayText } from "./parts/times.ts";
import { defineWords, wordsOf } from "./parts/sentences.ts";

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

export const words = defineWords({
  da: {
    subject: {
      new: "Nyt i {course}",
      soon: "Husk det nye i {course}",
      late: "Fristen er gået: Det nye i {course}",
    },
    text: {
      new: "Der er nyt i »{course}«, som du har gennemført. Se det senest {day}.",
      soon: "Du har endnu ikke set det nye i »{course}«. Se det senest {day}.",
      late: "Du skulle have set det nye i »{course}« senest {day}. Tag det, så snart du kan. Er det ikke sket om en uge, får din leder besked.",
    },
    note: "Det er nyt",
    size: {
      one: "Én lektion på ca. {length} i alt.",
      other: "{lessons} lektioner på ca. {length} i alt.",
    },
    stillValid: "Din gennemførelse gælder stadig.",
    act: "Se det nye",
  },
  en: {
    subject: {
      new: "New in {course}",
      soon: "Reminder: what is new in {course}",
      late: "Overdue: what is new in {course}",
    },
    text: {
      new: "There is something new in “{course}”, which you have completed. See it by {day}.",
      soon: "You have not yet seen what is new in “{course}”. See it by {day}.",
      late: "You should have seen what is new in “{course}” by {day}. Take it as soon as you can. If you have not done so within a week, your leader will be notified.",
    },
    note: "What is new",
    size: {
      one: "One lesson of about {length} in all.",
      other: "{lessons} lessons of about {length} in all.",
    },
    stillValid: "Your completion is still valid.",
    act: "See what is new",
  },
});

export const subject = (context: LetterContext, { course, when }: Props) =>
  wordsOf(context, words).subject[when]({ course });

export default function CourseRevised({ props, ...context }: LetterContext & { props: Props }) {
  const { locale, siteUrl } = context;
  const w = wordsOf(context, words);
  const { name, course, note, lessons, seconds, dueOn, when } = props;
  const length = durationText(seconds, locale);
  const size = lessons === 1 ? w.size.one({ length }) : w.size.other({ lessons, length });
  return (
    <Letter context={context} preview={size} heading={w.subject[when]({ course })} name={name}>
      <Paragraph>{w.text[when]({ course, day: dueDayText(locale, dueOn) })}</Paragraph>
      {note && <Fact name={w.note}>{note}</Fact>}
      <Paragraph>
        {size} {w.stillValid}
      </Paragraph>
      <ActionButton to={`${siteUrl}/e-laering`}>{w.act}</ActionButton>
    </Letter>
  );
}
