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
import { counted, defineWords, wordsOf } from "./parts/sentences.ts";

type Props = DayInLetter & {
  /** How many days ahead the course day is: 1 is tomorrow. */
  days: number;
  personId?: number;
};

export const words = defineWords({
  da: {
    when: { one: "i morgen", other: "om {count} dage" },
    subject: "Husk {the} {when}: {day}",
    heading: "{the} er {when}",
    welcome: "Vi glæder os til at se dig.",
    act: "Se dagen",
    give: "Kan du ikke komme, så meld afbud nu. Så kan en anden nå at få pladsen.",
  },
  en: {
    when: { one: "tomorrow", other: "in {count} days" },
    subject: "Remember {the} {when}: {day}",
    heading: "{the} is {when}",
    welcome: "We look forward to seeing you.",
    act: "See the day",
    give: "If you cannot come, give up your seat now, so that someone else can have it.",
  },
});

export const subject = (context: LetterContext, props: Props) => {
  const { locale } = context;
  const w = wordsOf(context, words);
  return w.subject({
    the: dayInSentence(locale, props),
    when: counted(w.when, props.days),
    day: dateText(locale, props),
  });
};

export default function CourseDayReminder({ props, ...context }: LetterContext & { props: Props }) {
  const { locale, siteUrl } = context;
  const w = wordsOf(context, words);
  return (
    <Letter
      context={context}
      preview={`${capitalise(timeRangeText(locale, props))}. ${placeText(props)}.`}
      heading={w.heading({
        the: capitalise(dayInSentence(locale, props)),
        when: counted(w.when, props.days),
      })}
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
