import { ActionButton, Letter, type LetterContext, Paragraph } from "./parts/Letter.tsx";
import { defineWords, wordsOf } from "./parts/sentences.ts";

interface Props {
  name: string;
  municipality: string;
}

export const words = defineWords({
  da: {
    subject: "Log ind med din konto hos {municipality}",
    preview: "Du skal ikke bruge en kode.",
    heading: "Log ind med kommunens konto",
    why: "Nogen har bedt om en kode til at logge ind som dig. {municipality} har valgt, at kommunens folk logger ind med den konto, de bruger på arbejdet. Derfor sender vi ingen kode.",
    act: "Fortsæt til log ind",
    help: "Kan du ikke komme ind med kontoen, så skriv til sekretariatet. Har du ikke bedt om at logge ind, skal du ikke gøre noget.",
  },
  en: {
    subject: "Sign in with your account at {municipality}",
    preview: "You do not need a code.",
    heading: "Sign in with your municipality's account",
    why: "Somebody has asked for a code to sign in as you. {municipality} has chosen that its people sign in with the account they use at work. So we send no code.",
    act: "Continue to sign in",
    help: "If you cannot get in with the account, write to the secretariat. If you did not ask to sign in, you do not need to do anything.",
  },
});

export const subject = (context: LetterContext, { municipality }: Props) =>
  wordsOf(context, words).subject({ municipality });

export default function SignInAccount({
  props: { name, municipality },
  ...context
}: LetterContext & { props: Props }) {
  const w = wordsOf(context, words);
  return (
    <Letter context={context} preview={w.preview} heading={w.heading} name={name}>
      <Paragraph>{w.why({ municipality })}</Paragraph>
      <ActionButton to={`${context.siteUrl}/log-ind/kommunekonto`}>{w.act}</ActionButton>
      <Paragraph>{w.help}</Paragraph>
    </Letter>
  );
}
