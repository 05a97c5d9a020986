import { lastDayBefore, weekdayText } from "../app/base/dates/date-text.ts";
import { ActionButton, Letter, type LetterContext, Paragraph } from "./parts/Letter.tsx";
import { dueDayText } from "./parts/times.ts";

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
    preview: (day: string) => `Sidste dag er ${day}.`,
    text: (day: string, minutes: number) =>
      `Vi har ikke modtaget dit svar endnu. Du kan svare til og med ${day}. Det tager omkring ${minutes} minutter.`,
    results: (day: string) => `Resultatet kommer senest ${day}.`,
    act: "Svar på målingen",
    stop: "Vil du ikke svare, eller vil du ikke have flere påmindelser? På siden kan du slå påmindelser fra uden at svare.",
  },
  en: {
    subject: (title: string) => `${title}: there is still time to answer`,
    preview: (day: string) => `The last day is ${day}.`,
    text: (day: string, minutes: number) =>
      `We have not received your answer yet. You can answer until and including ${day}. It takes about ${minutes} minutes.`,
    results: (day: string) => `The results come no later than ${day}.`,
    act: "Answer the survey",
    stop: "Would you rather not answer, or not get more reminders? You can turn off reminders on the page without answering.",
  },
};

export const subject = ({ locale }: LetterContext, { title }: Props) => words[locale].subject(title);

export default function SurveyReminder({ props, ...context }: LetterContext & { props: Props }) {
  const { locale, siteUrl } = context;
  const w = words[locale];
  const { name, title, minutes, closesAt, resultsOn, token } = props;
  const day = weekdayText(lastDayBefore(new Date(closesAt)), locale);
  return (
    <Letter context={context} preview={w.preview(day)} heading={title} name={name}>
      <Paragraph>{w.text(day, minutes)}</Paragraph>
      <ActionButton to={`${siteUrl}/svar/${token}`}>{w.act}</ActionButton>
      {resultsOn && <Paragraph>{w.results(dueDayText(locale, resultsOn))}</Paragraph>}
      <Paragraph>{w.stop}</Paragraph>
    </Letter>
  );
}
