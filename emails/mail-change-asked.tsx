import { dayText } from "../app/base/dates/date-text.ts";
import { Code } from "./parts/Code.tsx";
import { ActionButton, Letter, Paragraph, type LetterContext } from "./parts/Letter.tsx";

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

const words = {
  da: {
    subject: "Skal din mailadresse skiftes?",
    asked: (name: string, by: string, newMail: string) =>
      `Hej ${name}. ${by} har bedt om, at du fremover logger ind i Den Digitale Hotline med adressen ${newMail}.`,
    nothing:
      "Intet er ændret endnu. Adressen skiftes kun, hvis du siger ja med koden her, eller hvis sekretariatet godkender det.",
    act: "Svar ja eller nej",
    until: (day: string) =>
      `Er der ikke svaret senest ${day}, bortfalder det. Kender du ikke noget til det, så svar nej.`,
    replaces: (mail: string) => `Det erstatter en tidligere anmodning om adressen ${mail}.`,
    own: {
      subject: "Du har bedt om en ny mailadresse",
      asked: (name: string, newMail: string) =>
        `Hej ${name}. Du har bedt om at logge ind i Den Digitale Hotline med adressen ${newMail} i stedet for denne.`,
      nothing:
        "Intet er ændret endnu. Adressen skiftes, når du siger ja med koden her og bekræfter den nye adresse med koden i brevet dertil, eller hvis sekretariatet godkender det.",
      until: (day: string) =>
        `Er der ikke svaret senest ${day}, bortfalder det. Var det ikke dig, så svar nej: så logges alle ud.`,
    },
  },
  en: {
    subject: "Is your email address to be changed?",
    asked: (name: string, by: string, newMail: string) =>
      `Hello ${name}. ${by} has asked that you sign in to Den Digitale Hotline with the address ${newMail} from now on.`,
    nothing:
      "Nothing has been changed yet. The address is changed only if you say yes with the code here, or if the secretariat approves it.",
    act: "Answer yes or no",
    until: (day: string) =>
      `If nobody has answered by ${day}, the request lapses. If you know nothing about it, answer no.`,
    replaces: (mail: string) => `It replaces an earlier request for the address ${mail}.`,
    own: {
      subject: "You have asked for a new email address",
      asked: (name: string, newMail: string) =>
        `Hello ${name}. You have asked to sign in to Den Digitale Hotline with the address ${newMail} instead of this one.`,
      nothing:
        "Nothing has been changed yet. The address is changed once you say yes with the code here and confirm the new address with the code in the email there, or if the secretariat approves it.",
      until: (day: string) =>
        `If nobody has answered by ${day}, the request lapses. If it was not you, answer no: everyone is then signed out.`,
    },
  },
};

export const subject = ({ locale }: LetterContext, { by }: Props) =>
  by === null ? words[locale].own.subject : words[locale].subject;

/** To the old address: a new one has been asked for, by the person or by another. */
export default function MailChangeAsked({
  locale,
  siteUrl,
  props,
  ...rest
}: LetterContext & { props: Props }) {
  const { name, by, newMail, replaces, token, code } = props;
  const heading = subject({ locale, siteUrl, ...rest }, props);
  const day = dayText(new Date(props.until), locale);
  const w = words[locale];
  return (
    <Letter locale={locale} preview={heading} heading={heading}>
      <Paragraph>
        {by === null ? w.own.asked(name, newMail) : w.asked(name, by, newMail)}{" "}
        {replaces && w.replaces(replaces)}
      </Paragraph>
      <Paragraph>{by === null ? w.own.nothing : w.nothing}</Paragraph>
      <Code>{code}</Code>
      <ActionButton to={`${siteUrl}/mailadresse/${token}`}>{w.act}</ActionButton>
      <Paragraph>{by === null ? w.own.until(day) : w.until(day)}</Paragraph>
    </Letter>
  );
}
