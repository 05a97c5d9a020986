import { Code } from "./parts/Code.tsx";
import { ActionButton, Letter, type LetterContext, Paragraph } from "./parts/Letter.tsx";
import { defineWords, wordsOf } from "./parts/sentences.ts";

interface Props {
  name: string;
  /** The link's secret. It appears in an address here and nowhere else. */
  token: string;
  code: string;
}

export const words = defineWords({
  da: {
    subject: "{code} er din kode til Den Digitale Hotline",
    preview: "Koden virker i 10 minutter og kun én gang.",
    heading: "Log ind",
    use: "Brug knappen her, eller skriv koden i det vindue, hvor du bad om den.",
    act: "Fortsæt til log ind",
    life: "Begge dele virker i 10 minutter og kun én gang. Derefter kan knappen i et døgn sende dig en ny mail. Har du ikke bedt om at logge ind, skal du ikke gøre noget.",
  },
  en: {
    subject: "{code} is your code for Den Digitale Hotline",
    preview: "The code works for 10 minutes and only once.",
    heading: "Sign in",
    use: "Use the button, or enter the code in the window where you asked for it.",
    act: "Continue to sign in",
    life: "Both work for 10 minutes and only once. For a day after that, the button can send you a new email. If you did not ask to sign in, you do not need to do anything.",
  },
});

/** A code of twelve digits as 1234 5678 9012; a shorter one as it is. */
const inGroups = (code: string) => (code.length > 6 ? code.replace(/\d{4}(?=\d)/g, "$& ") : code);

export const subject = (context: LetterContext, { code }: Props) => wordsOf(context, words).subject({ code });

export default function SignIn({
  props: { name, token, code },
  ...context
}: LetterContext & { props: Props }) {
  const w = wordsOf(context, words);
  return (
    <Letter context={context} preview={w.preview} heading={w.heading} name={name}>
      <Paragraph>{w.use}</Paragraph>
      <Code>{inGroups(code)}</Code>
      <ActionButton to={`${context.siteUrl}/log-ind/link/${token}`}>{w.act}</ActionButton>
      <Paragraph>{w.life}</Paragraph>
    </Letter>
  );
}
