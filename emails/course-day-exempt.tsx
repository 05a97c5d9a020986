import { ActionButton, Fact, Letter, type LetterContext, Paragraph } from "./parts/Letter.tsx";

interface Props {
  name: string;
  /** Why; null when the exemption is lifted. */
  reason: string | null;
}

const words = {
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
};

const wordsFor = (locale: LetterContext["locale"], reason: string | null) =>
  words[locale][reason === null ? "lifted" : "exempt"];

export const subject = ({ locale }: LetterContext, { reason }: Props) => wordsFor(locale, reason).subject;

export default function CourseDayExempt({
  props: { name, reason },
  ...context
}: LetterContext & { props: Props }) {
  const { locale, siteUrl } = context;
  const w = wordsFor(locale, reason);
  return (
    <Letter context={context} preview={w.preview} heading={w.subject} name={name}>
      <Paragraph>{w.text}</Paragraph>
      {reason && <Fact name={words[locale].reason}>{reason}</Fact>}
      {reason === null && <ActionButton to={`${siteUrl}/kursusdage`}>{words[locale].act}</ActionButton>}
    </Letter>
  );
}
