import { dayText, lastDayBefore } from "../app/base/dates/date-text.ts";
import { ActionButton, Letter, Paragraph, type LetterContext } from "./parts/Letter.tsx";

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

const words = {
  da: {
    subject: (title: string) => `${title}: dit link igen`,
    hello: (name: string, day: string) =>
      `Hej ${name}. Her er dit personlige link til målingen, som du bad om. Du kan svare til og med ${day}.`,
    results: (day: string) => `Resultatet kommer senest ${day}.`,
    act: "Åbn målingen",
    personal:
      "Linket er dit eget: send det ikke videre. Brevet er det samme, om du har svaret eller ej. Er det ikke dig, der har bedt om det, skal du ikke gøre noget.",
  },
  en: {
    subject: (title: string) => `${title}: your link again`,
    hello: (name: string, day: string) =>
      `Hello ${name}. Here is your personal link to the survey, as you asked. You can answer until and including ${day}.`,
    results: (day: string) => `The results come no later than ${day}.`,
    act: "Open the survey",
    personal:
      "The link is personal: do not share it. The email is the same whether you have answered or not. If you did not ask for it, you do not need to do anything.",
  },
};

export const subject = ({ locale }: LetterContext, { title }: Props) => words[locale].subject(title);

/** Someone's own link to an open round, when they ask for it. The same whether they have answered or not. */
export default function SurveyLink({ locale, siteUrl, props }: LetterContext & { props: Props }) {
  const w = words[locale];
  const { name, title, closesAt, resultsOn, token } = props;
  return (
    <Letter locale={locale} preview={w.subject(title)} heading={title}>
      <Paragraph>{w.hello(name, dayText(lastDayBefore(new Date(closesAt)), locale))}</Paragraph>
      <ActionButton to={`${siteUrl}/svar/${token}`}>{w.act}</ActionButton>
      {resultsOn && <Paragraph>{w.results(dayText(new Date(resultsOn), locale))}</Paragraph>}
      <Paragraph>{w.personal}</Paragraph>
    </Letter>
  );
}
