import { Fact, Letter, type LetterContext, Paragraph } from "../parts/Letter.tsx";
import { defineWords, wordsOf } from "../parts/sentences.ts";

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

export const words = defineWords({
  da: {
    subject: "To registreringer af dig er lagt sammen",
    preview: { kept: "Log ind igen med denne adresse.", merged: "Log ind med den anden adresse fra nu af." },
    text: "{by} i sekretariatet har lagt registreringerne med adresserne {kept} og {merged} sammen. Du logger ind med {kept}, og alt står der.",
    side: {
      kept: "Du er logget ud alle steder og skal logge ind igen.",
      merged: "Denne adresse giver ikke længere adgang.",
    },
    surveys: "Mails om en måling, der er åben nu, kommer stadig til den adresse, du blev inviteret på.",
    reason: "Begrundelse",
    wrong: "Er du ikke den samme person, så svar på denne mail med det samme.",
  },
  en: {
    subject: "Two records of you have been merged",
    preview: {
      kept: "Sign in again with this address.",
      merged: "Sign in with the other address from now on.",
    },
    text: "{by} of the secretariat has merged the records with the addresses {kept} and {merged}. You sign in with {kept}, and everything is there.",
    side: {
      kept: "You have been signed out everywhere and must sign in again.",
      merged: "This address no longer gives access.",
    },
    surveys: "Emails about a survey that is open now still go to the address where you were invited.",
    reason: "Reason",
    wrong: "If you are not the same person, reply to this email at once.",
  },
});

export const subject = (context: LetterContext) => wordsOf(context, words).subject;

/** To each of the two addresses of people who were merged. */
export default function MailChangeMerged({ props, ...context }: LetterContext & { props: Props }) {
  const { name, side, keptMail, mergedMail, by, reason } = props;
  const w = wordsOf(context, words);
  return (
    <Letter context={context} preview={w.preview[side]} heading={w.subject} name={name}>
      <Paragraph>
        {w.text({ by, kept: keptMail, merged: mergedMail })} {w.side[side]}
      </Paragraph>
      <Fact name={w.reason}>{reason}</Fact>
      <Paragraph>{w.surveys}</Paragraph>
      <Paragraph>{w.wrong}</Paragraph>
    </Letter>
  );
}
