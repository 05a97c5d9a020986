import { Act, Letter, Line, type Written } from "./parts/Letter.tsx";

interface Props {
  name: string;
  course: string;
  number: string;
}

const words = {
  da: {
    subject: "Tillykke, her er dit diplom",
    heading: "Tillykke med dit diplom",
    done: (name: string, course: string) =>
      `Hej ${name}. Du har gennemført ${course}. Diplomet er vedhæftet som PDF og har nummer`,
    act: "Hent diplomet igen",
    check: "Alle kan slå nummeret op og se, at diplomet er ægte:",
  },
  en: {
    subject: "Congratulations, here is your diploma",
    heading: "Congratulations on your diploma",
    done: (name: string, course: string) =>
      `Hello ${name}. You have completed ${course}. The diploma is attached as PDF; its number is`,
    act: "Fetch the diploma again",
    check: "Anyone can look the number up and see that the diploma is genuine:",
  },
};

export const subject = ({ locale }: Written) => words[locale].subject;

export default function Diploma({
  locale,
  base,
  props: { name, course, number },
}: Written & { props: Props }) {
  const w = words[locale];
  const page = `${base}/diplom/${number}`;
  return (
    <Letter locale={locale} preview={w.heading} heading={w.heading}>
      <Line>
        {w.done(name, course)} <strong>{number}</strong>.
      </Line>
      <Act to={`${page}.pdf`}>{w.act}</Act>
      <Line>
        {w.check} <a href={page}>{page}</a>
      </Line>
    </Letter>
  );
}
