import { Code } from "./parts/Code.tsx";
import { ActionButton, Letter, Paragraph, type LetterContext } from "./parts/Letter.tsx";

interface Props {
  name: string;
  /** The link's secret. It appears in an address here and nowhere else. */
  token: string;
  code: string;
}

const words = {
  da: {
    subject: (code: string) => `${code} er din kode til Den Digitale Hotline`,
    heading: "Log ind",
    hello: (name: string) =>
      `Hej ${name}. Brug knappen her, eller skriv koden i det vindue, hvor du bad om den.`,
    act: "Fortsæt til log ind",
    life: "Begge dele virker i 10 minutter og kun én gang; derefter kan knappen i et døgn sende dig et nyt brev. Har du ikke bedt om at logge ind, skal du ikke gøre noget.",
  },
  en: {
    subject: (code: string) => `${code} is your code for Den Digitale Hotline`,
    heading: "Sign in",
    hello: (name: string) =>
      `Hello ${name}. Use the button, or enter the code in the window where you asked for it.`,
    act: "Continue to sign in",
    life: "Both work for 10 minutes and only once; for a day after that, the button can send you a new email. If you did not ask to sign in, you do not need to do anything.",
  },
};

/** A code of twelve digits as 1234 5678 9012; a shorter one as it is. */
const inGroups = (code: string) => (code.length > 6 ? code.replace(/\d{4}(?=\d)/g, "$& ") : code);

export const subject = ({ locale }: LetterContext, { code }: Props) => words[locale].subject(code);

export default function SignIn({
  locale,
  siteUrl,
  props: { name, token, code },
}: LetterContext & { props: Props }) {
  const w = words[locale];
  return (
    <Letter locale={locale} preview={w.subject(code)} heading={w.heading}>
      <Paragraph>{w.hello(name)}</Paragraph>
      <Code>{inGroups(code)}</Code>
      <ActionButton to={`${siteUrl}/log-ind/link/${token}`}>{w.act}</ActionButton>
      <Paragraph>{w.life}</Paragraph>
    </Letter>
  );
}
