import { ActionButton, Letter, Paragraph, type LetterContext } from "./parts/Letter.tsx";

export interface Props {
  name: string;
  /** The name of whoever sends the reminder. */
  by: string;
  /** What is still to do, in the recipient's language. */
  lacks: string;
}

const words = {
  da: {
    subject: "Husk din uddannelse til hotlinen",
    line: (name: string, by: string) => `Hej ${name}. ${by} minder dig om din uddannelse til hotlinen.`,
    lacks: (lacks: string) => `Du mangler: ${lacks}.`,
    act: "Gå til min side",
  },
  en: {
    subject: "Remember your training for the hotline",
    line: (name: string, by: string) =>
      `Hello ${name}. This is a reminder from ${by} about your training for the hotline.`,
    lacks: (lacks: string) => `Still to do: ${lacks}.`,
    act: "Go to my page",
  },
};

export const subject = ({ locale }: LetterContext) => words[locale].subject;

export default function TeamReminder({ locale, siteUrl, props }: LetterContext & { props: Props }) {
  const w = words[locale];
  return (
    <Letter locale={locale} preview={w.subject} heading={w.subject}>
      <Paragraph>{w.line(props.name, props.by)}</Paragraph>
      <Paragraph>{w.lacks(props.lacks)}</Paragraph>
      <ActionButton to={`${siteUrl}/min-side`}>{w.act}</ActionButton>
    </Letter>
  );
}
