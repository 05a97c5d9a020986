import { Fact, Letter, type LetterContext, Paragraph } from "../parts/Letter.tsx";
import { defineWords, type Spoken, wordsOf } from "../parts/sentences.ts";

interface Props {
  changeId: number;
  name: string;
  /** Which of the two addresses this is written to. */
  side: "old" | "new";
  /** How it ended: the first three applied the new address. */
  outcome:
    | "agreed"
    | "confirmed"
    | "approved"
    | "refused"
    | "refused-by-secretariat"
    | "withdrawn"
    | "replaced"
    | "lapsed"
    | "merged"
    | "left";
  /** Who decided it in the secretariat, or withdrew it; null when nobody is named, and when the operator approved it. */
  by: string | null;
  /** Why, in the secretariat's words; empty where there is none. */
  reason: string;
  newMail: string;
}

export const words = defineWords({
  da: {
    applied: {
      subject: "Din mailadresse er skiftet",
      preview: {
        old: "Du logger ikke længere ind med denne adresse.",
        new: "Log ind igen med denne adresse.",
      },
      old: "Fra nu af logger du ind i Den Digitale Hotline med adressen {newMail}. Denne adresse giver ikke længere adgang.",
      new: "Fra nu af logger du ind i Den Digitale Hotline med denne adresse. Du er logget ud alle steder og skal logge ind igen.",
      surveys:
        "Er du inviteret til en måling, der er åben nu, kommer mails om den stadig til den gamle adresse.",
      wrong: "Er det en fejl, så svar på denne mail med det samme.",
    },
    kept: {
      subject: "Din mailadresse er ikke skiftet",
      preview: { old: "Alt er, som det var.", new: "Den gamle adresse gælder som før." },
      old: "Der blev bedt om, at du loggede ind i Den Digitale Hotline med adressen {newMail}. Det sker ikke. Du logger ind med denne adresse som før.",
      new: "Der blev bedt om, at du loggede ind i Den Digitale Hotline med denne adresse. Det sker ikke. Den gamle adresse gælder som før.",
    },
    over: {
      old: "Der blev bedt om, at du loggede ind i Den Digitale Hotline med adressen {newMail}. Det sker ikke.",
      new: "Der blev bedt om, at du loggede ind i Den Digitale Hotline med denne adresse. Det sker ikke.",
    },
    how: {
      agreed: "Den gamle adresse har sagt ja.",
      confirmed: "Den gamle adresse har sagt ja, og den nye er bekræftet.",
      approved: "{by} i sekretariatet har godkendt det.",
      approvedByOperator: "Den, der driver sitet, har godkendt det.",
      refused: "Den gamle adresse har sagt nej.",
      "refused-by-secretariat": "{by} i sekretariatet har sagt nej.",
      withdrawn: "{by} har trukket det tilbage.",
      replaced: "Der er bedt om en anden adresse i stedet.",
      lapsed: "Ingen svarede i tide.",
      merged: "De to registreringer af dig er lagt sammen.",
      left: "Du er meldt stoppet.",
    },
    reason: "Begrundelse",
  },
  en: {
    applied: {
      subject: "Your email address has been changed",
      preview: { old: "You no longer sign in with this address.", new: "Sign in again with this address." },
      old: "From now on you sign in to Den Digitale Hotline with the address {newMail}. This address no longer gives access.",
      new: "From now on you sign in to Den Digitale Hotline with this address. You have been signed out everywhere and must sign in again.",
      surveys:
        "If you are invited to a survey that is open now, the emails about it still go to the old address.",
      wrong: "If this is a mistake, reply to this email at once.",
    },
    kept: {
      subject: "Your email address has not been changed",
      preview: { old: "Everything is as it was.", new: "The old address is still used." },
      old: "It was asked that you sign in to Den Digitale Hotline with the address {newMail}. This will not happen. You sign in with this address as before.",
      new: "It was asked that you sign in to Den Digitale Hotline with this address. This will not happen. The old address is still used.",
    },
    over: {
      old: "It was asked that you sign in to Den Digitale Hotline with the address {newMail}. This will not happen.",
      new: "It was asked that you sign in to Den Digitale Hotline with this address. This will not happen.",
    },
    how: {
      agreed: "The old address has said yes.",
      confirmed: "The old address has said yes, and the new one has been confirmed.",
      approved: "{by} of the secretariat has approved it.",
      approvedByOperator: "Whoever runs the site has approved it.",
      refused: "The old address has said no.",
      "refused-by-secretariat": "{by} of the secretariat has said no.",
      withdrawn: "{by} has withdrawn it.",
      replaced: "Another address has been asked for instead.",
      lapsed: "Nobody answered in time.",
      merged: "The two records of you have been merged.",
      left: "You are registered as having left.",
    },
    reason: "Reason",
  },
});

const kindOf = ({ outcome }: Props): "applied" | "kept" =>
  outcome === "agreed" || outcome === "confirmed" || outcome === "approved" ? "applied" : "kept";

export const subject = (context: LetterContext, props: Props) =>
  wordsOf(context, words)[kindOf(props)].subject;

/** How it ended, in a sentence. */
function howText(
  how: Spoken<(typeof words)["da"]["how"]>,
  outcome: Props["outcome"],
  by: string | null,
): string {
  if (outcome === "approved") return by ? how.approved({ by }) : how.approvedByOperator;
  const sentence = how[outcome];
  return typeof sentence === "string" ? sentence : sentence({ by: by ?? "" });
}

/** To each of the two addresses: what became of the change. */
export default function MailChangeEnded({ props, ...context }: LetterContext & { props: Props }) {
  const { name, side, outcome, by, reason, newMail } = props;
  const w = wordsOf(context, words);
  const kind = kindOf(props);
  const isOver = outcome === "left" || outcome === "merged";
  const { old, new: toNew } = isOver ? w.over : w[kind];
  const preview = isOver ? howText(w.how, outcome, by) : w[kind].preview[side];
  return (
    <Letter context={context} preview={preview} heading={w[kind].subject} name={name}>
      <Paragraph>
        {side === "old" ? old({ newMail }) : toNew} {howText(w.how, outcome, by)}
      </Paragraph>
      {reason && <Fact name={w.reason}>{reason}</Fact>}
      {kind === "applied" && <Paragraph>{w.applied.surveys}</Paragraph>}
      {kind === "applied" && side === "old" && <Paragraph>{w.applied.wrong}</Paragraph>}
    </Letter>
  );
}
