import { ActionButton, Fact, Letter, type LetterContext, Paragraph } from "./parts/Letter.tsx";
import { defineWords, wordsOf } from "./parts/sentences.ts";

interface Props {
  name: string;
  /** Why; null when the exemption is lifted. */
  reason: string | null;
}

export const words = defineWords({
  da: {
    exempt: {
      subject: "Du er fritaget for kursusdag",
      preview: "Du skal ikke tilmelde dig en dag.",
      text: "Sekretariatet har fritaget dig for kursusdagen.",
    },
    lifted: {
      subject: "Du mangler igen en kursusdag",
      preview: "Din fritagelse gælder ikke længere.",
      text: "Sekretariatet har ophævet din fritagelse. Vælg en kursusdag, så holder vi en plads til dig.",
    },
    reason: "Begrundelse",
    act: "Se kursusdagene",
  },
  en: {
    exempt: {
      subject: "You are exempt from the course day",
      preview: "You do not need to sign up for a day.",
      text: "The secretariat has exempted you from the course day.",
    },
    lifted: {
      subject: "You need a course day again",
      preview: "You are no longer exempt.",
      text: "The secretariat has lifted your exemption. Choose a course day, and we will keep a seat for you.",
    },
    reason: "Reason",
    act: "See the course days",
  },
});

const wordsFor = (context: LetterContext, reason: string | null) =>
  wordsOf(context, words)[reason === null ? "lifted" : "exempt"];

export const subject = (context: LetterContext, { reason }: Props) => wordsFor(context, reason).subject;

export default function CourseDayExempt({
  props: { name, reason },
  ...context
}: LetterContext & { props: Props }) {
  const w = wordsFor(context, reason);
  const both = wordsOf(context, words);
  return (
    <Letter context={context} preview={w.preview} heading={w.subject} name={name}>
      <Paragraph>{w.text}</Paragraph>
      {reason && <Fact name={wordsOf(context, words).reason}>{reason}</Fact>}
      {reason === null && <ActionButton to={`${context.siteUrl}/kursusdage`}>{both.act}</ActionButton>}
    </Letter>
  );
}
