import { ActionButton, Letter, type LetterContext, Paragraph } from "./parts/Letter.tsx";
import { defineWords, wordsOf } from "./parts/sentences.ts";

interface Props {
  /** How many codes were wrong on this day, at sign-in and for new mail addresses. */
  codes: number;
  /** For how many people of the site. */
  people: number;
}

export const words = defineWords({
  da: {
    subject: "Nogen prøver at gætte koder til log ind",
    preview: "Sitet bremser det automatisk, og ingen er lukket ude.",
    what: {
      one: "I dag er der skrevet {codes} forkerte koder, ved log ind og til nye mailadresser. De er prøvet for 1 person.",
      other:
        "I dag er der skrevet {codes} forkerte koder, ved log ind og til nye mailadresser. De er prøvet for {people} personer.",
    },
    longCodes:
      "I ukendte browsere gælder nu kun koder på tolv cifre, som ikke kan gættes. Ingen er lukket ude, og knappen i mailen med koden virker som altid.",
    trail:
      "Loggen viser, hvem der er prøvet for. Bliver det ved i flere dage, så sig det til den, der driver sitet. I får højst én mail om dagen om det.",
    act: "Se loggen",
  },
  en: {
    subject: "Someone is guessing sign-in codes",
    preview: "The site limits this automatically, and nobody is locked out.",
    what: {
      one: "Today {codes} wrong codes were typed, at sign-in and for new email addresses. They were tried for 1 person.",
      other:
        "Today {codes} wrong codes were typed, at sign-in and for new email addresses. They were tried for {people} people.",
    },
    longCodes:
      "In unknown browsers only codes of twelve digits are accepted now, which cannot be guessed. Nobody is locked out, and the button in the email with the code works as always.",
    trail:
      "The log shows whom they were tried for. If it goes on for several days, tell whoever runs the site. You get at most one email a day about it.",
    act: "See the log",
  },
});

export const subject = (context: LetterContext) => wordsOf(context, words).subject;

export default function SignInAlarm({ props, ...context }: LetterContext & { props: Props }) {
  const w = wordsOf(context, words);
  return (
    <Letter context={context} preview={w.preview} heading={w.subject} name={null}>
      <Paragraph>
        {props.people === 1 ? w.what.one(props) : w.what.other({ codes: props.codes, people: props.people })}
      </Paragraph>
      <Paragraph>{w.longCodes}</Paragraph>
      <Paragraph>{w.trail}</Paragraph>
      <ActionButton to={`${context.siteUrl}/sekretariat/spor?hvad=sign-in-failed`}>{w.act}</ActionButton>
    </Letter>
  );
}
