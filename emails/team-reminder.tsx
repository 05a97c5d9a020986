import type { Locale } from "../app/base/texts/locale.ts";
import { ActionButton, Letter, type LetterContext, Paragraph } from "./parts/Letter.tsx";
import { defineWords, wordsOf } from "./parts/sentences.ts";

interface Props {
  name: string;
  /** The name of whoever sends the reminder. */
  by: string;
  /** What is still to do, in the recipient's language. */
  lacks: string;
  /** The recipient, and the language it is in: what is still to do is said anew when it leaves. */
  agent?: { id: number; locale: Locale };
}

export const words = defineWords({
  da: {
    subject: "Husk din uddannelse til hotlinen",
    preview: "En påmindelse fra {by}.",
    lacks: "Du mangler {lacks}.",
    act: "Gå til min side",
  },
  en: {
    subject: "Remember your training for the hotline",
    preview: "A reminder from {by}.",
    lacks: "You still need {lacks}.",
    act: "Go to my page",
  },
});

export const subject = (context: LetterContext) => wordsOf(context, words).subject;

export default function TeamReminder({ props, ...context }: LetterContext & { props: Props }) {
  const w = wordsOf(context, words);
  const { name, by, lacks } = props;
  return (
    <Letter
      context={context}
      preview={w.preview({ by })}
      heading={w.subject}
      name={name}
      writer={{ name: by, inSecretariat: false }}
    >
      <Paragraph>{w.lacks({ lacks })}</Paragraph>
      <ActionButton to={`${context.siteUrl}/min-side`}>{w.act}</ActionButton>
    </Letter>
  );
}
