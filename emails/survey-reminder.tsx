import { lastDayBefore, weekdayText } from "../app/base/dates/date-text.ts";
import { ActionButton, Letter, type LetterContext, Paragraph } from "./parts/Letter.tsx";
import { dueDayText } from "./parts/times.ts";
import { defineWords, wordsOf } from "./parts/sentences.ts";

interface Props {
  /** The invitation it is for: all that is stored in the outbox. */
  invitationId: number;
  /** The link's secret, derived when the letter is rendered for delivery. */
  token?: string;
  name: string;
  title: string;
  minutes: number;
  closesAt: string;
  /** The day (yyyy-mm-dd) on which the results are promised by now; none when none is. */
  resultsOn?: string | null;
}

export const words = defineWords({
  da: {
    subject: "{title}: du kan stadig nå at svare",
    preview: "Sidste dag er {day}.",
    text: "Vi har ikke modtaget dit svar endnu. Du kan svare til og med {day}. Det tager omkring {minutes} minutter.",
    results: "Resultatet kommer senest {day}.",
    act: "Svar på målingen",
    stop: "Vil du ikke svare, eller vil du ikke have flere påmindelser? På siden kan du slå påmindelser fra uden at svare.",
  },
  en: {
    subject: "{title}: there is still time to answer",
    preview: "The last day is {day}.",
    text: "We have not received your answer yet. You can answer until and including {day}. It takes about {minutes} minutes.",
    results: "The results come no later than {day}.",
    act: "Answer the survey",
    stop: "Would you rather not answer, or not get more reminders? You can turn off reminders on the page without answering.",
  },
});

export const subject = (context: LetterContext, { title }: Props) =>
  wordsOf(context, words).subject({ title });

/** Where the mail program's own button turns reminders off (RFC 8058). */
export const unsubscribe = ({ siteUrl }: LetterContext, { token }: Props) =>
  `${siteUrl}/svar/${token}/stille?mail=1`;

export default function SurveyReminder({ props, ...context }: LetterContext & { props: Props }) {
  const { locale, siteUrl } = context;
  const w = wordsOf(context, words);
  const { name, title, minutes, closesAt, resultsOn, token } = props;
  const day = weekdayText(lastDayBefore(new Date(closesAt)), locale);
  return (
    <Letter context={context} preview={w.preview({ day })} heading={title} name={name}>
      <Paragraph>{w.text({ day, minutes })}</Paragraph>
      <ActionButton to={`${siteUrl}/svar/${token}`}>{w.act}</ActionButton>
      {resultsOn && <Paragraph>{w.results({ day: dueDayText(locale, resultsOn) })}</Paragraph>}
      <Paragraph>{w.stop}</Paragraph>
    </Letter>
  );
}
