import { ActionButton, Letter, Paragraph, type LetterContext } from "./parts/Letter.tsx";

interface Props {
  name: string;
  round: string;
  roundId: number;
}

const words = {
  da: {
    subject: (round: string) => `Resultatet af ${round} er klar`,
    heading: "Tak for jeres svar",
    hello: (name: string, round: string) =>
      `Hej ${name}. ${round} er gjort op, og resultatet er klar nu. Agenter, ledere, styregruppe og sekretariat kan se det, og alle ser de samme tal.`,
    act: "Se resultatet",
    end: "Tak til alle, der svarede. Tal, der kunne vise, hvad enkelte har svaret, vises ikke til nogen.",
  },
  en: {
    subject: (round: string) => `The result of ${round} is ready`,
    heading: "Thank you for your answers",
    hello: (name: string, round: string) =>
      `Hello ${name}. The result of ${round} is now ready. Agents, leaders, the steering group and the secretariat can all see it, and everyone sees the same figures.`,
    act: "See the result",
    end: "Thank you to everyone who answered. Figures that could show what individuals answered are not shown to anyone.",
  },
};

export const subject = ({ locale }: LetterContext, { round }: Props) => words[locale].subject(round);

export default function SurveyResults({ locale, siteUrl, props }: LetterContext & { props: Props }) {
  const w = words[locale];
  const { name, round, roundId } = props;
  return (
    <Letter locale={locale} preview={w.subject(round)} heading={w.heading}>
      <Paragraph>{w.hello(name, round)}</Paragraph>
      <ActionButton to={`${siteUrl}/maalinger/${roundId}`}>{w.act}</ActionButton>
      <Paragraph>{w.end}</Paragraph>
    </Letter>
  );
}
