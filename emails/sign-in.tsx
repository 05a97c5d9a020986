import { Code } from "./parts/Code.tsx";
import { ActionButton, Letter, type LetterContext, Paragraph } from "./parts/Letter.tsx";
import { defineWords, wordsOf } from "./parts/sentences.ts";

interface Props {
  name: string;
  /** The link's secret. It appears in an address here and nowhere else. */
  token: string;
  code: string;
  /** The municipality whose account the code ties to its reader; null when it signs in alone. */
  account?: string | null;
}

export const words = defineWords({
  da: {
    subject: "{code} er din kode til Den Digitale Hotline",
    preview: "Koden virker i 10 minutter og kun én gang.",
    heading: "Log ind",
    use: "Brug knappen her, eller skriv koden i det vindue, hvor du bad om den.",
    tie: "Koden giver også en konto hos {municipality} lov til at logge ind som dig fremover. Er det ikke din konto, så brug ikke koden, og giv den ikke til nogen.",
    act: "Fortsæt til log ind",
    life: "Begge dele virker i 10 minutter og kun én gang. Derefter kan knappen i et døgn sende dig en ny mail. Har du ikke bedt om at logge ind, skal du ikke gøre noget.",
  },
  en: {
    subject: "{code} is your code for Den Digitale Hotline",
    preview: "The code works for 10 minutes and only once.",
    heading: "Sign in",
    use: "Use the button, or enter the code in the window where you asked for it.",
    tie: "The code also lets an account at {municipality} sign in as you from now on. If the account is not yours, do not use the code, and give it to nobody.",
    act: "Continue to sign in",
    life: "Both work for 10 minutes and only once. For a day after that, the button can send you a new email. If you did not ask to sign in, you do not need to do anything.",
  },
});

/** A code of twelve digits as 1234 5678 9012; a shorter one as it is. */
const inGroups = (code: string) => (code.length > 6 ? code.replace(/\d{4}(?=\d)/g, "$& ") : code);

export const subject = (context: LetterContext, { code }: Props) => wordsOf(context, words).subject({ code });

export default function SignIn({
  props: { name, token, code, account },
  ...context
}: LetterContext & { props: Props }) {
  const w = wordsOf(context, words);
  return (
    <Letter context={context} preview={w.preview} heading={w.heading} name={name}>
      <Paragraph>{w.use}</Paragraph>
      {account && <Paragraph>{w.tie({ municipality: account })}</Paragraph>}
      <Code>{inGroups(code)}</Code>
      <ActionButton to={`${context.siteUrl}/log-ind/link/${token}`}>{w.act}</ActionButton>
      <Paragraph>{w.life}</Paragraph>
    </Letter>
  );
}
