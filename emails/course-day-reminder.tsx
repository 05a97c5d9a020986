import {
  type DayInLetter,
  DayFacts,
  dateText,
  dayTitle,
  capitalise,
  dayInSentence,
} from "./parts/CourseDay.tsx";
import { ActionButton, Letter, Paragraph, type LetterContext } from "./parts/Letter.tsx";

type Props = DayInLetter & {
  /** How many days ahead the course day is: 1 is tomorrow. */
  days: number;
};

const words = {
  da: {
    when: (days: number) => (days === 1 ? "i morgen" : `om ${days} dage`),
    subject: (the: string, when: string, day: string) => `Husk ${the} ${when}: ${day}`,
    heading: (the: string, when: string) => `${the} er ${when}`,
    hello: (name: string) => `Hej ${name}. Vi glæder os til at se dig.`,
    act: "Se dagen",
    give: "Kan du ikke komme, så meld afbud nu. Så kan en anden nå at få pladsen.",
  },
  en: {
    when: (days: number) => (days === 1 ? "tomorrow" : `in ${days} days`),
    subject: (the: string, when: string, day: string) => `Remember ${the} ${when}: ${day}`,
    heading: (the: string, when: string) => `${the} is ${when}`,
    hello: (name: string) => `Hello ${name}. We look forward to seeing you.`,
    act: "See the day",
    give: "If you cannot come, give up your seat now, so that someone else can have it.",
  },
};

export const subject = ({ locale }: LetterContext, props: Props) => {
  const w = words[locale];
  return w.subject(dayInSentence(locale, props), w.when(props.days), dateText(locale, props));
};

export default function CourseDayReminder({ locale, siteUrl, props }: LetterContext & { props: Props }) {
  const w = words[locale];
  const heading = w.heading(capitalise(dayInSentence(locale, props)), w.when(props.days));
  return (
    <Letter locale={locale} preview={heading} heading={heading}>
      <Paragraph>{w.hello(props.name)}</Paragraph>
      <Paragraph>
        <strong>{dayTitle(locale, props)}</strong>
      </Paragraph>
      <DayFacts locale={locale} day={props} />
      <ActionButton to={`${siteUrl}/kursusdage/${props.dayId}`}>{w.act}</ActionButton>
      <Paragraph>{w.give}</Paragraph>
    </Letter>
  );
}
