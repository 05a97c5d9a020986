import { ActionButton, Letter, type LetterContext, Paragraph } from "./parts/Letter.tsx";
import { roleSentences } from "./parts/role-sentences.ts";

interface Props {
  name: string;
  /** Who gave them access; null when the site's operator did. */
  by: string | null;
  /** Their roles, but for that of an agent. */
  roles: string[];
  /** The municipality they belong to; null when they belong to none. */
  municipality: string | null;
}

const words = {
  da: {
    subject: "Din adgang til Den Digitale Hotlines uddannelsessite",
    preview: "Her er det, du skal bruge for at logge ind.",
    given: (by: string | null, municipality: string | null) =>
      `${by ? `${by} har givet dig adgang` : "Du har fået adgang"} til Den Digitale Hotlines uddannelsessite${municipality ? ` for ${municipality}` : ""}.`,
    how: "Du logger ind med den mailadresse, som denne mail er sendt til. Så får du en kode på mail. Der er ingen adgangskode at huske.",
    act: "Log ind",
    wrong: "Er det en fejl, eller har du spørgsmål, så svar på denne mail.",
  },
  en: {
    subject: "Your access to Den Digitale Hotline's training site",
    preview: "This is what you need to sign in.",
    given: (by: string | null, municipality: string | null) =>
      `${by ? `${by} has given you access` : "You have been given access"} to Den Digitale Hotline's training site${municipality ? ` for ${municipality}` : ""}.`,
    how: "Sign in with the email address that this email was sent to. You then get a code by email. There is no password to remember.",
    act: "Sign in",
    wrong: "If this is a mistake, or you have questions, reply to this email.",
  },
};

export const subject = ({ locale }: LetterContext) => words[locale].subject;

/** To a new leader, host or member of the secretariat or the steering group: where the site is, how to sign in, and what they find. */
export default function Welcome({ props, ...context }: LetterContext & { props: Props }) {
  const { locale, siteUrl } = context;
  const { name, by, roles, municipality } = props;
  const w = words[locale];
  return (
    <Letter context={context} preview={w.preview} heading={w.subject} name={name}>
      <Paragraph>{w.given(by, municipality)}</Paragraph>
      {roleSentences(locale, roles).map((sentence) => (
        <Paragraph key={sentence}>{sentence}</Paragraph>
      ))}
      <Paragraph>{w.how}</Paragraph>
      <ActionButton to={`${siteUrl}/log-ind`}>{w.act}</ActionButton>
      <Paragraph>{w.wrong}</Paragraph>
    </Letter>
  );
}
