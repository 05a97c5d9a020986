import { timeText, weekdayText } from "../app/base/dates/date-text.ts";
import { DayCard, type DayInLetter, dayWithDate, PracticalFact } from "./parts/CourseDay.tsx";
import { ActionButton, Letter, type LetterContext, Paragraph } from "./parts/Letter.tsx";
import { defineWords, wordsOf } from "./parts/sentences.ts";

type Props = DayInLetter & {
  /** By when it must be answered, in milliseconds since 1970. */
  until: number;
};

export const words = defineWords({
  da: {
    subject: "Vil du have en plads på {day}?",
    heading: "En plads er blevet ledig til dig",
    preview: "Svar senest {until}.",
    first: "Du er den første på ventelisten. Dagen er så tæt på, at vi spørger dig først.",
    until: "Svar senest {until}. Ellers går pladsen videre til den næste.",
    act: "Svar på tilbuddet",
  },
  en: {
    subject: "Would you like a seat on {day}?",
    heading: "A seat has become free for you",
    preview: "Answer by {until}.",
    first: "You are first on the waiting list. The day is so soon that we ask you first.",
    until: "Answer by {until}. Otherwise the seat goes to the next person.",
    act: "Answer the offer",
  },
});

export const subject = (context: LetterContext, props: Props) =>
  wordsOf(context, words).subject({ day: dayWithDate(context.locale, props) });

export default function CourseDayOffer({ props, ...context }: LetterContext & { props: Props }) {
  const { locale, siteUrl } = context;
  const w = wordsOf(context, words);
  const at = new Date(props.until);
  const until = `${weekdayText(at, locale)} ${timeText(at, locale)}`;
  return (
    <Letter context={context} preview={w.preview({ until })} heading={w.heading} name={props.name}>
      <Paragraph>{w.first}</Paragraph>
      <DayCard locale={locale} day={props} />
      <Paragraph>{w.until({ until })}</Paragraph>
      <ActionButton to={`${siteUrl}/kursusdage/${props.dayId}`}>{w.act}</ActionButton>
      <PracticalFact locale={locale} day={props} />
    </Letter>
  );
}
