import { ActionButton, Letter, Paragraph, type LetterContext } from "./parts/Letter.tsx";

interface Props {
  /** How many codes were wrong on this day, at sign-in and for new mail addresses. */
  codes: number;
  /** For how many people of the site. */
  people: number;
}

const words = {
  da: {
    subject: "Nogen prøver at gætte koder til log ind",
    what: ({ codes, people }: Props) =>
      `I dag er der skrevet ${codes} forkerte koder, ved log ind og til nye mailadresser. Antal personer, der er prøvet for: ${people}.`,
    longCodes:
      "Sitet bremser det selv: i ukendte browsere gælder nu kun koder på tolv cifre, som ikke kan gættes. Ingen er lukket ude, og knappen i brevet med koden virker som altid.",
    trail:
      "Hvem der er prøvet for, står i sporene. Bliver det ved i flere dage, så sig det til den, der driver sitet. I får højst ét brev om dagen om det.",
    act: "Se sporene",
  },
  en: {
    subject: "Someone is guessing sign-in codes",
    what: ({ codes, people }: Props) =>
      `Today ${codes} wrong codes were typed, at sign-in and for new email addresses. Number of people they were tried for: ${people}.`,
    longCodes:
      "The site limits this by itself: in unknown browsers only codes of twelve digits are accepted now, which cannot be guessed. Nobody is locked out, and the button in the email with the code works as always.",
    trail:
      "The audit trail shows whom they were tried for. If it goes on for several days, tell whoever runs the site. You get at most one email a day about it.",
    act: "See the audit trail",
  },
};

export const subject = ({ locale }: LetterContext) => words[locale].subject;

export default function SignInAlarm({ locale, siteUrl, props }: LetterContext & { props: Props }) {
  const w = words[locale];
  return (
    <Letter locale={locale} preview={w.subject} heading={w.subject} to="secretariat">
      <Paragraph>{w.what(props)}</Paragraph>
      <Paragraph>{w.longCodes}</Paragraph>
      <Paragraph>{w.trail}</Paragraph>
      <ActionButton to={`${siteUrl}/sekretariat/spor?hvad=sign-in-failed`}>{w.act}</ActionButton>
    </Letter>
  );
}
