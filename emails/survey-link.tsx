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
  closesAt: string;
  /** The day (yyyy-mm-dd) on which the results are promised by now; none when none is. */
  resultsOn?: string | null;
}

export const words = defineWords({
  da: {
    subject: "{title}: dit link igen",
    preview: "Linket er dit eget, så send det ikke videre.",
    again: "Her er dit personlige link til målingen, som du bad om. Du kan svare til og med {day}.",
    results: "Resultatet kommer senest {day}.",
    act: "Åbn målingen",
    personal:
      "Linket er dit eget, så send det ikke videre. Mailen er den samme, om du har svaret eller ej. Er det ikke dig, der har bedt om den, skal du ikke gøre noget.",
  },
  en: {
    subject: "{title}: your link again",
    preview: "The link is personal, so do not share it.",
    again:
      "Here is your personal link to the survey, as you asked. You can answer until and including {day}.",
    results: "The results come no later than {day}.",
    act: "Open the survey",
    personal:
      "The link is personal, so do not share it. The email is the same whether you have answered or not. If you did not ask for it, you do not need to do anything.",
  },
});

export const subject = (context: LetterContext, { title }: Props) =>
  wordsOf(context, words).subject({ title });

/** Someone's own link to an open round, when they ask for it. The same whether they have answered or not. */
export default function SurveyLink({ props, ...context }: LetterContext & { props: Props }) {
  const { locale, siteUrl } = context;
  const w = wordsOf(context, words);
  const { name, title, closesAt, resultsOn, token } = props;
  return (
    <Letter context={context} preview={w.preview} heading={title} name={name}>
      <Paragraph>{w.again({ day: weekdayText(lastDayBefore(new Date(closesAt)), locale) })}</Paragraph>
      <ActionButton to={`${siteUrl}/svar/${token}`}>{w.act}</ActionButton>
      {resultsOn && <Paragraph>{w.results({ day: dueDayText(locale, resultsOn) })}</Paragraph>}
      <Paragraph>{w.personal}</Paragraph>
    </Letter>
  );
}
