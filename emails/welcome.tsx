import { ActionButton, Letter, type LetterContext, Paragraph } from "./parts/Letter.tsx";
import { roleSentences, sentencesOfRoles } from "./parts/role-sentences.ts";
import { defineWords, type Spoken, wordsOf } from "./parts/sentences.ts";

interface Props {
  name: string;
  /** Who gave them access; null when the site's operator did. */
  by: string | null;
  /** Their roles, but for that of an agent. */
  roles: string[];
  /** The municipality they belong to; null when they belong to none. */
  municipality: string | null;
}

export const words = defineWords({
  da: {
    subject: "Din adgang til Den Digitale Hotlines uddannelsessite",
    preview: "Her er det, du skal bruge for at logge ind.",
    given: "Du har fået adgang til Den Digitale Hotlines uddannelsessite.",
    givenFor: "Du har fået adgang til Den Digitale Hotlines uddannelsessite for {municipality}.",
    givenBy: "{by} har givet dig adgang til Den Digitale Hotlines uddannelsessite.",
    givenForBy: "{by} har givet dig adgang til Den Digitale Hotlines uddannelsessite for {municipality}.",
    how: "Du logger ind med den mailadresse, som denne mail er sendt til. Så får du en kode på mail. Der er ingen adgangskode at huske.",
    act: "Log ind",
    role: roleSentences.da,
    wrong: "Er det en fejl, eller har du spørgsmål, så svar på denne mail.",
  },
  en: {
    subject: "Your access to Den Digitale Hotline's training site",
    preview: "This is what you need to sign in.",
    given: "You have been given access to Den Digitale Hotline's training site.",
    givenFor: "You have been given access to Den Digitale Hotline's training site for {municipality}.",
    givenBy: "{by} has given you access to Den Digitale Hotline's training site.",
    givenForBy: "{by} has given you access to Den Digitale Hotline's training site for {municipality}.",
    how: "Sign in with the email address that this email was sent to. You then get a code by email. There is no password to remember.",
    act: "Sign in",
    role: roleSentences.en,
    wrong: "If this is a mistake, or you have questions, reply to this email.",
  },
});

export const subject = (context: LetterContext) => wordsOf(context, words).subject;

/** That they have access: by whom, and for which municipality, where there is one. */
function givenText(w: Spoken<(typeof words)["da"]>, { by, municipality }: Props): string {
  if (by !== null) return municipality === null ? w.givenBy({ by }) : w.givenForBy({ by, municipality });
  return municipality === null ? w.given : w.givenFor({ municipality });
}

/** To a new leader, host or member of the secretariat or the steering group: where the site is, how to sign in, and what they find. */
export default function Welcome({ props, ...context }: LetterContext & { props: Props }) {
  const { siteUrl } = context;
  const { name, roles } = props;
  const w = wordsOf(context, words);
  return (
    <Letter context={context} preview={w.preview} heading={w.subject} name={name}>
      <Paragraph>{givenText(w, props)}</Paragraph>
      {sentencesOfRoles(w.role, roles).map((sentence) => (
        <Paragraph key={sentence}>{sentence}</Paragraph>
      ))}
      <Paragraph>{w.how}</Paragraph>
      <ActionButton to={`${siteUrl}/log-ind`}>{w.act}</ActionButton>
      <Paragraph>{w.wrong}</Paragraph>
    </Letter>
  );
}
