import { Code } from "../parts/Code.tsx";
import { ActionButton, Letter, type LetterContext, Paragraph } from "../parts/Letter.tsx";
import { dueDayText } from "../parts/times.ts";
import { defineWords, wordsOf } from "../parts/sentences.ts";

interface Props {
  /** The change it is about: all of the link that is stored in the outbox. */
  changeId: number;
  /** The link's secret and the code, derived when the letter is rendered for delivery. */
  token?: string;
  code?: string;
  name: string;
  /** Who asked for it; null when the recipient did. */
  by: string | null;
  newMail: string;
  /** The new address of the request that this one replaces. */
  replaces: string | null;
  /** The last day (yyyy-mm-dd) on which it can be answered. */
  until: string;
}

export const words = defineWords({
  da: {
    subject: "Skal din mailadresse skiftes?",
    preview: "Svar ja eller nej senest {day}.",
    asked: "{by} har bedt om, at du fremover logger ind i Den Digitale Hotline med adressen {newMail}.",
    nothing:
      "Der er ikke ændret noget endnu. Adressen skiftes kun, hvis du siger ja med koden her, eller hvis sekretariatet godkender det.",
    act: "Svar ja eller nej",
    until: "Er der ikke svaret senest {day}, bortfalder det. Kender du ikke noget til det, så svar nej.",
    replaces: "Det erstatter en tidligere anmodning om adressen {earlier}.",
    own: {
      subject: "Du har bedt om en ny mailadresse",
      asked: "Du har bedt om at logge ind i Den Digitale Hotline med adressen {newMail} i stedet for denne.",
      nothing:
        "Der er ikke ændret noget endnu. Adressen skiftes, når du siger ja med koden her og bekræfter den nye adresse med koden i mailen dertil, eller hvis sekretariatet godkender det.",
      until:
        "Er der ikke svaret senest {day}, bortfalder det. Var det ikke dig, så svar nej. Så logges alle ud.",
    },
  },
  en: {
    subject: "Is your email address to be changed?",
    preview: "Answer yes or no by {day}.",
    asked: "{by} has asked that you sign in to Den Digitale Hotline with the address {newMail} from now on.",
    nothing:
      "Nothing has been changed yet. The address is changed only if you say yes with the code here, or if the secretariat approves it.",
    act: "Answer yes or no",
    until: "If nobody has answered by {day}, the request lapses. If you know nothing about it, answer no.",
    replaces: "It replaces an earlier request for the address {earlier}.",
    own: {
      subject: "You have asked for a new email address",
      asked:
        "You have asked to sign in to Den Digitale Hotline with the address {newMail} instead of this one.",
      nothing:
        "Nothing has been changed yet. The address is changed once you say yes with the code here and confirm the new address with the code in the email there, or if the secretariat approves it.",
      until:
        "If nobody has answered by {day}, the request lapses. If it was not you, answer no. Everyone is then signed out.",
    },
  },
});

export const subject = (context: LetterContext, { by }: Props) =>
  (by === null ? wordsOf(context, words).own : wordsOf(context, words)).subject;

/** To the old address: a new one has been asked for, by the person or by another. */
export default function MailChangeAsked({ props, ...context }: LetterContext & { props: Props }) {
  const { locale, siteUrl } = context;
  const { name, by, newMail, replaces, until, token, code } = props;
  const day = dueDayText(locale, until);
  const w = wordsOf(context, words);
  return (
    <Letter context={context} preview={w.preview({ day })} heading={subject(context, props)} name={name}>
      <Paragraph>
        {by === null ? w.own.asked({ newMail }) : w.asked({ by, newMail })}{" "}
        {replaces && w.replaces({ earlier: replaces })}
      </Paragraph>
      <Paragraph>{by === null ? w.own.nothing : w.nothing}</Paragraph>
      <Code>{code}</Code>
      <ActionButton to={`${siteUrl}/mailadresse/${token}`}>{w.act}</ActionButton>
      <Paragraph>{by === null ? w.own.until({ day }) : w.until({ day })}</Paragraph>
    </Letter>
  );
}
