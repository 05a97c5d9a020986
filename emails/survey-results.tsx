import { ActionButton, Letter, Paragraph, type LetterContext } from "./parts/Letter.tsx";

interface Props {
  name: string;
  round: string;
  roundId: number;
  /** Whether the reader was asked in the round, and so is thanked; nobody is by letters that were posted without it. */
  isAsked?: boolean;
}

const words = {
  da: {
    subject: (round: string) => `Resultatet af ${round} er klar`,
    thanks: "Tak for jeres svar",
    ready: (round: string) => `Resultatet af ${round}`,
    hello: (name: string, round: string) =>
      `Hej ${name}. ${round} er gjort op, og resultatet er klar nu. Agenter, ledere, styregruppe og sekretariat kan se det, og alle ser de samme tal.`,
    act: "Se resultatet",
    thanksToAll: "Tak til alle, der svarede.",
    end: "Tal, der kunne vise, hvad enkelte har svaret, vises ikke til nogen.",
  },
  en: {
    subject: (round: string) => `The result of ${round} is ready`,
    thanks: "Thank you for your answers",
    ready: (round: string) => `The result of ${round}`,
    hello: (name: string, round: string) =>
      `Hello ${name}. The result of ${round} is now ready. Agents, leaders, the steering group and the secretariat can all see it, and everyone sees the same figures.`,
    act: "See the result",
    thanksToAll: "Thank you to everyone who answered.",
    end: "Figures that could show what individuals answered are not shown to anyone.",
  },
};

export const subject = ({ locale }: LetterContext, { round }: Props) => words[locale].subject(round);

/** That a result can be seen; with thanks to those who were asked. */
export default function SurveyResults({ locale, siteUrl, props }: LetterContext & { props: Props }) {
  const w = words[locale];
  const { name, round, roundId, isAsked } = props;
  return (
    <Letter locale={locale} preview={w.subject(round)} heading={isAsked ? w.thanks : w.ready(round)}>
      <Paragraph>{w.hello(name, round)}</Paragraph>
      <ActionButton to={`${siteUrl}/maalinger/${roundId}`}>{w.act}</ActionButton>
      <Paragraph>{isAsked ? `${w.thanksToAll} ${w.end}` : w.end}</Paragraph>
    </Letter>
  );
}
