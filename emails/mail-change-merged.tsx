import { Letter, Paragraph, type LetterContext } from "./parts/Letter.tsx";

interface Props {
  name: string;
  /** Which of the two addresses this is written to. */
  side: "kept" | "merged";
  keptMail: string;
  mergedMail: string;
  /** Who in the secretariat merged the two, and why. */
  by: string;
  reason: string;
}

const words = {
  da: {
    subject: "To registreringer af dig er lagt sammen",
    text: (name: string, by: string, kept: string, merged: string) =>
      `Hej ${name}. ${by} i sekretariatet har lagt registreringerne med adresserne ${kept} og ${merged} sammen. Du logger ind med ${kept}, og alt står der.`,
    side: {
      kept: "Du er logget ud alle steder og skal logge ind igen.",
      merged: "Denne adresse giver ikke længere adgang.",
    },
    surveys: "Breve om en måling, der er åben nu, kommer stadig til den adresse, du blev inviteret på.",
    reason: "Begrundelse",
    wrong: "Er du ikke den samme person, så svar på dette brev med det samme.",
  },
  en: {
    subject: "Two records of you have been merged",
    text: (name: string, by: string, kept: string, merged: string) =>
      `Hello ${name}. ${by} of the secretariat has merged the records with the addresses ${kept} and ${merged}. You sign in with ${kept}, and everything is there.`,
    side: {
      kept: "You have been signed out everywhere and must sign in again.",
      merged: "This address no longer gives access.",
    },
    surveys: "Emails about a survey that is open now still go to the address where you were invited.",
    reason: "Reason",
    wrong: "If you are not the same person, reply to this email at once.",
  },
};

export const subject = ({ locale }: LetterContext) => words[locale].subject;

/** To each of the two addresses of people who were merged. */
export default function MailChangeMerged({ locale, props }: LetterContext & { props: Props }) {
  const { name, side, keptMail, mergedMail, by, reason } = props;
  const w = words[locale];
  return (
    <Letter locale={locale} preview={w.subject} heading={w.subject}>
      <Paragraph>
        {w.text(name, by, keptMail, mergedMail)} {w.side[side]}
      </Paragraph>
      <Paragraph>
        <strong>{w.reason}:</strong> {reason}
      </Paragraph>
      <Paragraph>{w.surveys}</Paragraph>
      <Paragraph>{w.wrong}</Paragraph>
    </Letter>
  );
}
