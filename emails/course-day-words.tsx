import { createElement, Fragment, type ReactNode } from "react";
import { type DayInLetter, DayFacts, dayTitle } from "./parts/CourseDay.tsx";
import { ActionButton, Letter, Paragraph, type LetterContext } from "./parts/Letter.tsx";

type Props = DayInLetter & {
  /** As the secretariat wrote it. */
  heading: string;
  text: string;
};

const words = {
  da: { about: "Brevet handler om", act: "Se dagen" },
  en: { about: "This email is about", act: "See the day" },
};

export const subject = (_: LetterContext, { heading }: Props) => heading;

/** Paragraphs are separated by an empty line; a single line end is a line break. As separate children they need no keys. */
const paragraphsOf = (text: string) =>
  text
    .split(/\n{2,}/)
    .map((paragraph) =>
      createElement(Paragraph, null, createElement(Fragment, null, ...brokenLines(paragraph))),
    );

const lineBreak = createElement("br");
const brokenLines = (paragraph: string): ReactNode[] =>
  paragraph.split("\n").flatMap((line, n) => (n === 0 ? [line] : [lineBreak, line]));

export default function CourseDayWords({ locale, siteUrl, props }: LetterContext & { props: Props }) {
  const w = words[locale];
  return (
    <Letter locale={locale} preview={props.heading} heading={props.heading}>
      {createElement(Fragment, null, ...paragraphsOf(props.text))}
      <Paragraph>
        {w.about}: <strong>{dayTitle(locale, props)}</strong>
      </Paragraph>
      <DayFacts locale={locale} day={{ ...props, practical: "" }} />
      <ActionButton to={`${siteUrl}/kursusdage/${props.dayId}`}>{w.act}</ActionButton>
    </Letter>
  );
}
