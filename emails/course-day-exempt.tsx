import { ActionButton, Letter, Paragraph, type LetterContext } from "./parts/Letter.tsx";

interface Props {
  name: string;
  /** Why; null when the exemption is lifted. */
  reason: string | null;
}

const words = {
  da: {
    exempt: {
      subject: "Du er fritaget for kursusdag",
      text: (name: string) => `Hej ${name}. Sekretariatet har fritaget dig for kursusdagen.`,
    },
    lifted: {
      subject: "Du mangler igen en kursusdag",
      text: (name: string) =>
        `Hej ${name}. Sekretariatet har ophævet din fritagelse. Vælg en kursusdag, så holder vi en plads til dig.`,
    },
    reason: "Begrundelse",
    act: "Se kursusdagene",
  },
  en: {
    exempt: {
      subject: "You are exempt from the course day",
      text: (name: string) => `Hello ${name}. The secretariat has exempted you from the course day.`,
    },
    lifted: {
      subject: "You need a course day again",
      text: (name: string) =>
        `Hello ${name}. The secretariat has lifted your exemption. Choose a course day, and we will keep a seat for you.`,
    },
    reason: "Reason",
    act: "See the course days",
  },
};

const wordsFor = (locale: LetterContext["locale"], reason: string | null) =>
  words[locale][reason === null ? "lifted" : "exempt"];

export const subject = ({ locale }: LetterContext, { reason }: Props) => wordsFor(locale, reason).subject;

export default function CourseDayExempt({
  locale,
  siteUrl,
  props: { name, reason },
}: LetterContext & { props: Props }) {
  const { subject, text } = wordsFor(locale, reason);
  return (
    <Letter locale={locale} preview={subject} heading={subject}>
      <Paragraph>{text(name)}</Paragraph>
      {reason && (
        <Paragraph>
          <strong>{words[locale].reason}:</strong> {reason}
        </Paragraph>
      )}
      <ActionButton to={`${siteUrl}/kursusdage`}>{words[locale].act}</ActionButton>
    </Letter>
  );
}
