import { ActionButton, Letter, Paragraph, type LetterContext } from "./parts/Letter.tsx";

interface Props {
  name: string;
  course: string;
  number: string;
  /** The number of the revoked diploma that this one replaces. */
  insteadOf?: string;
}

const words = {
  da: {
    subject: "Tillykke, her er dit diplom",
    heading: "Tillykke med dit diplom",
    again: "Dit diplom er udstedt igen",
    done: (name: string, course: string) =>
      `Hej ${name}. Du har gennemført ${course}. Diplomet er vedhæftet som PDF og har nummer`,
    anew: (name: string, course: string) =>
      `Hej ${name}. Dit diplom for ${course} er udstedt igen. Det nye er vedhæftet som PDF og har nummer`,
    void: (number: string) => `Det gamle nummer, ${number}, gælder ikke længere. Smid det gamle diplom ud.`,
    act: "Hent diplomet igen",
    check: "Alle kan slå nummeret op og se, at diplomet er ægte:",
  },
  en: {
    subject: "Congratulations, here is your diploma",
    heading: "Congratulations on your diploma",
    again: "Your diploma has been reissued",
    done: (name: string, course: string) =>
      `Hello ${name}. You have completed ${course}. The diploma is attached as a PDF. Its number is`,
    anew: (name: string, course: string) =>
      `Hello ${name}. Your diploma for ${course} has been reissued. The new one is attached as a PDF. Its number is`,
    void: (number: string) => `The old number, ${number}, is no longer valid. Throw the old diploma away.`,
    act: "Download the diploma again",
    check: "Anyone can look up the number and see that the diploma is genuine:",
  },
};

export const subject = ({ locale }: LetterContext, { insteadOf }: Props) =>
  insteadOf ? words[locale].again : words[locale].subject;

export default function Diploma({
  locale,
  siteUrl,
  props: { name, course, number, insteadOf },
}: LetterContext & { props: Props }) {
  const w = words[locale];
  const page = `${siteUrl}/diplom/${number}`;
  const heading = insteadOf ? w.again : w.heading;
  return (
    <Letter locale={locale} preview={heading} heading={heading}>
      <Paragraph>
        {(insteadOf ? w.anew : w.done)(name, course)} <strong>{number}</strong>.
      </Paragraph>
      {insteadOf && <Paragraph>{w.void(insteadOf)}</Paragraph>}
      <ActionButton to={`${page}.pdf`}>{w.act}</ActionButton>
      <Paragraph>
        {w.check} <a href={page}>{page}</a>
      </Paragraph>
    </Letter>
  );
}
