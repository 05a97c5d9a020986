import { dayText, lastDayBefore } from "../app/base/dates/date-text.ts";
import { ActionButton, Letter, Paragraph, type LetterContext } from "./parts/Letter.tsx";

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

const words = {
  da: {
    subject: (title: string) => `${title}: du kan stadig nå at svare`,
    hello: (name: string, day: string, minutes: number) =>
      `Hej ${name}. Vi har ikke modtaget dit svar endnu. Du kan svare til og med ${day}. Det tager omkring ${minutes} minutter.`,
    results: (day: string) => `Resultatet kommer senest ${day}.`,
    act: "Svar på målingen",
    stop: "Vil du ikke svare, eller vil du ikke have flere påmindelser? På siden kan du slå påmindelser fra uden at svare.",
  },
  en: {
    subject: (title: string) => `${title}: there is still time to answer`,
    hello: (name: string, day: string, minutes: number) =>
      `Hello ${name}. We have not received your answer yet. You can answer until and including ${day}. It takes about ${minutes} minutes.`,
    results: (day: string) => `The results come no later than ${day}.`,
    act: "Answer the survey",
    stop: "Would you rather not answer, or not get more reminders? You can turn off reminders on the page without answering.",
  },
};

export const subject = ({ locale }: LetterContext, { title }: Props) => words[locale].subject(title);

export default function SurveyReminder({ locale, siteUrl, props }: LetterContext & { props: Props }) {
  const w = words[locale];
  const { name, title, minutes, closesAt, resultsOn, token } = props;
  return (
    <Letter locale={locale} preview={w.subject(title)} heading={title}>
      <Paragraph>{w.hello(name, dayText(lastDayBefore(new Date(closesAt)), locale), minutes)}</Paragraph>
      <ActionButton to={`${siteUrl}/svar/${token}`}>{w.act}</ActionButton>
      {resultsOn && <Paragraph>{w.results(dayText(new Date(resultsOn), locale))}</Paragraph>}
      <Paragraph>{w.stop}</Paragraph>
    </Letter>
  );
}
