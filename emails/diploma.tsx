import { ActionButton, Fact, Letter, type LetterContext, Paragraph, TextLink } from "./parts/Letter.tsx";
import { defineWords, wordsOf } from "./parts/sentences.ts";

interface Props {
  name: string;
  course: string;
  number: string;
  /** The number of the revoked diploma that this one replaces. */
  insteadOf?: string;
}

export const words = defineWords({
  da: {
    subject: "Tillykke, her er dit diplom",
    heading: "Tillykke med dit diplom",
    again: "Dit diplom er udstedt igen",
    preview: "Diplomet er vedhæftet som PDF.",
    previewAgain: "Det nye diplom er vedhæftet som PDF.",
    done: "Du har gennemført {course}. Diplomet er vedhæftet som PDF.",
    anew: "Dit diplom for {course} er udstedt igen. Det nye er vedhæftet som PDF.",
    number: "Diplomets nummer",
    void: "Det gamle nummer, {number}, gælder ikke længere. Smid det gamle diplom ud.",
    act: "Hent diplomet igen",
    check: "Alle kan slå nummeret op og se, at diplomet er ægte",
  },
  en: {
    subject: "Congratulations, here is your diploma",
    heading: "Congratulations on your diploma",
    again: "Your diploma has been reissued",
    preview: "The diploma is attached as a PDF.",
    previewAgain: "The new diploma is attached as a PDF.",
    done: "You have completed {course}. The diploma is attached as a PDF.",
    anew: "Your diploma for {course} has been reissued. The new one is attached as a PDF.",
    number: "The diploma's number",
    void: "The old number, {number}, is no longer valid. Throw the old diploma away.",
    act: "Download the diploma again",
    check: "Anyone can look up the number and see that the diploma is genuine",
  },
});

export const subject = (context: LetterContext, { insteadOf }: Props) =>
  wordsOf(context, words)[insteadOf ? "again" : "subject"];

export default function Diploma({
  props: { name, course, number, insteadOf },
  ...context
}: LetterContext & { props: Props }) {
  const w = wordsOf(context, words);
  const page = `${context.siteUrl}/diplom/${number}`;
  return (
    <Letter
      context={context}
      preview={insteadOf ? w.previewAgain : w.preview}
      heading={insteadOf ? w.again : w.heading}
      name={name}
    >
      <Paragraph>{(insteadOf ? w.anew : w.done)({ course })}</Paragraph>
      <Fact name={w.number}>{number}</Fact>
      {insteadOf && <Paragraph>{w.void({ number: insteadOf })}</Paragraph>}
      <ActionButton to={`${page}.pdf`}>{w.act}</ActionButton>
      <Paragraph>
        {w.check}
        <br />
        <TextLink to={page}>{page}</TextLink>
      </Paragraph>
    </Letter>
  );
}
