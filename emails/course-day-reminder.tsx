import { type CourseDay, DayFacts, dateOf, titleOf } from "./parts/CourseDay.tsx";
import { Act, Letter, Line, type Written } from "./parts/Letter.tsx";

type Props = CourseDay & {
  /** How many days ahead the course day is: 1 is tomorrow. */
  days: number;
};

const words = {
  da: {
    when: (days: number) => (days === 1 ? "i morgen" : `om ${days} dage`),
    subject: (when: string, day: string) => `Husk kursusdagen ${when}: ${day}`,
    heading: (when: string) => `Du skal på kursusdag ${when}`,
    hello: (name: string) => `Hej ${name}. Vi glæder os til at se dig.`,
    act: "Se kursusdagen",
    give: "Kan du ikke komme, så meld afbud nu. Så kan en anden nå at få pladsen.",
  },
  en: {
    when: (days: number) => (days === 1 ? "tomorrow" : `in ${days} days`),
    subject: (when: string, day: string) => `Remember the course day ${when}: ${day}`,
    heading: (when: string) => `You have a course day ${when}`,
    hello: (name: string) => `Hello ${name}. We look forward to seeing you.`,
    act: "See the course day",
    give: "If you cannot come, give up your seat now, so that someone else can have it.",
  },
};

export const subject = ({ locale }: Written, props: Props) => {
  const w = words[locale];
  return w.subject(w.when(props.days), dateOf(locale, props));
};

export default function CourseDayReminder({ locale, base, props }: Written & { props: Props }) {
  const w = words[locale];
  const heading = w.heading(w.when(props.days));
  return (
    <Letter locale={locale} preview={heading} heading={heading}>
      <Line>{w.hello(props.name)}</Line>
      <Line>
        <strong>{titleOf(locale, props)}</strong>
      </Line>
      <DayFacts locale={locale} day={props} />
      <Act to={`${base}/kursusdage/${props.dayId}`}>{w.act}</Act>
      <Line>{w.give}</Line>
    </Letter>
  );
}
