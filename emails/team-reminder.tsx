import { ActionButton, Letter, type LetterContext, Paragraph } from "./parts/Letter.tsx";

interface Props {
  name: string;
  /** The name of whoever sends the reminder. */
  by: string;
  /** What is still to do, in the recipient's language. */
  lacks: string;
}

const words = {
  da: {
    subject: "Husk din uddannelse til hotlinen",
    preview: (by: string) => `En påmindelse fra ${by}.`,
    lacks: (lacks: string) => `Du mangler ${lacks}.`,
    act: "Gå til min side",
  },
  en: {
    subject: "Remember your training for the hotline",
    preview: (by: string) => `A reminder from ${by}.`,
    lacks: (lacks: string) => `You still need ${lacks}.`,
    act: "Go to my page",
  },
};

export const subject = ({ locale }: LetterContext) => words[locale].subject;

export default function TeamReminder({ props, ...context }: LetterContext & { props: Props }) {
  const w = words[context.locale];
  const { name, by, lacks } = props;
  return (
    <Letter
      context={context}
      preview={w.preview(by)}
      heading={w.subject}
      name={name}
      writer={{ name: by, inSecretariat: false }}
    >
      <Paragraph>{w.lacks(lacks)}</Paragraph>
      <ActionButton to={`${context.siteUrl}/min-side`}>{w.act}</ActionButton>
    </Letter>
  );
}
