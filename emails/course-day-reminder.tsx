import {
  capitalise,
  dateText,
  DayCard,
  dayInSentence,
  type DayInLetter,
  placeText,
  PracticalFact,
} from "./parts/CourseDay.tsx";
import { ActionButton, Letter, type LetterContext, Paragraph } from "./parts/Letter.tsx";
import { timeRangeText } from "./parts/times.ts";

type Props = DayInLetter & {
  /** How many days ahead the course day is: 1 is tomorrow. */
  days: number;
};

const words = {
  da: {
    when: (days: number) => (days === 1 ? "i morgen" : `om ${days} dage`),
    subject: (the: string, when: string, day: string) => `Husk ${the} ${when}: ${day}`,
    heading: (the: string, when: string) => `${the} er ${when}`,
    welcome: "Vi glæder os til at se dig.",
    act: "Se dagen",
    give: "Kan du ikke komme, så meld afbud nu. Så kan en anden nå at få pladsen.",
  },
  en: {
    when: (days: number) => (days === 1 ? "tomorrow" : `in ${days} days`),
    subject: (the: string, when: string, day: string) => `Remember ${the} ${when}: ${day}`,
    heading: (the: string, when: string) => `${the} is ${when}`,
    welcome: "We look forward to seeing you.",
    act: "See the day",
    give: "If you cannot come, give up your seat now, so that someone else can have it.",
  },
};

export const subject = ({ locale }: LetterContext, props: Props) => {
  const w = words[locale];
  return w.subject(dayInSentence(locale, props), w.when(props.days), dateText(locale, props));
};

export default function CourseDayReminder({ props, ...context }: LetterContext & { props: Props }) {
  const { locale, siteUrl } = context;
  const w = words[locale];
  return (
    <Letter
      context={context}
      preview={`${capitalise(timeRangeText(locale, props))}. ${placeText(props)}.`}
      heading={w.heading(capitalise(dayInSentence(locale, props)), w.when(props.days))}
      name={props.name}
    >
      <Paragraph>{w.welcome}</Paragraph>
      <DayCard locale={locale} day={props} />
      <PracticalFact locale={locale} day={props} />
      <ActionButton to={`${siteUrl}/kursusdage/${props.dayId}`}>{w.act}</ActionButton>
      <Paragraph>{w.give}</Paragraph>
    </Letter>
  );
}
