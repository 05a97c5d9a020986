import { Code } from "../parts/Code.tsx";
import { ActionButton, Letter, type LetterContext, Paragraph } from "../parts/Letter.tsx";
import { dueDayText } from "../parts/times.ts";
import { defineWords, wordsOf } from "../parts/sentences.ts";

interface Props {
  changeId: number;
  /** The link's secret and the code, derived when the letter is rendered; none when another asked. */
  token?: string;
  code?: string;
  name: string;
  /** Who asked for it; null when the recipient did. */
  by: string | null;
  /** The last day (yyyy-mm-dd) on which it can happen. */
  until: string;
}

export const words = defineWords({
  da: {
    subject: "Din nye mailadresse i Den Digitale Hotline",
    preview: "Du skal ikke gøre noget, og du får besked.",
    asked: "{by} har bedt om, at du fremover logger ind i Den Digitale Hotline med denne adresse.",
    until:
      "Det sker først, når din gamle adresse har sagt ja, eller sekretariatet har godkendt det. Er ingen af delene sket {day}, bortfalder det. Du skal ikke gøre noget her, og du får besked.",
    own: {
      subject: "Bekræft din nye mailadresse",
      preview: "Koden i mailen viser, at adressen er din.",
      asked:
        "Du har bedt om at logge ind i Den Digitale Hotline med denne adresse. Bekræft med koden, at den er din.",
      act: "Bekræft adressen",
      until:
        "Den gælder, når din gamle adresse også har sagt ja med koden i mailen dertil, eller sekretariatet har godkendt den. Er ingen af delene sket {day}, bortfalder det. Har du ikke bedt om det, skal du ikke gøre noget.",
    },
  },
  en: {
    subject: "Your new email address at Den Digitale Hotline",
    preview: "You do not need to do anything, and you will be notified.",
    asked: "{by} has asked that you sign in to Den Digitale Hotline with this address from now on.",
    until:
      "It happens only once your old address has said yes or the secretariat has approved it. If neither has happened by {day}, it lapses. You do not need to do anything here, and you will be notified.",
    own: {
      subject: "Confirm your new email address",
      preview: "The code in this email shows that the address is yours.",
      asked:
        "You have asked to sign in to Den Digitale Hotline with this address. Confirm with the code that it is yours.",
      act: "Confirm the address",
      until:
        "It counts once your old address has also said yes with the code in the email there, or the secretariat has approved it. If neither has happened by {day}, it lapses. If you did not ask for it, you do not need to do anything.",
    },
  },
});

export const subject = (context: LetterContext, { by }: Props) =>
  (by === null ? wordsOf(context, words).own : wordsOf(context, words)).subject;

/** To the new address: it must be confirmed when the person asked for it, and is told of it when another did. */
export default function MailChangeNew({ props, ...context }: LetterContext & { props: Props }) {
  const { locale, siteUrl } = context;
  const { name, by, until, token, code } = props;
  const day = dueDayText(locale, until);
  const w = wordsOf(context, words);
  const { preview } = by === null ? w.own : w;
  return (
    <Letter context={context} preview={preview} heading={subject(context, props)} name={name}>
      <Paragraph>{by === null ? w.own.asked : w.asked({ by })}</Paragraph>
      {by === null && <Code>{code}</Code>}
      {by === null && <ActionButton to={`${siteUrl}/mailadresse/${token}`}>{w.own.act}</ActionButton>}
      <Paragraph>{by === null ? w.own.until({ day }) : w.until({ day })}</Paragraph>
    </Letter>
  );
}
