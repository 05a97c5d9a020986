import { createElement, Fragment, type ReactNode } from "react";
import { type CourseDay, DayFacts, titleOf } from "./parts/CourseDay.tsx";
import { Act, Letter, Line, type Written } from "./parts/Letter.tsx";

type Props = CourseDay & {
  /** As the secretariat wrote them. */
  heading: string;
  text: string;
};

const words = {
  da: { about: "Brevet handler om", act: "Se dagen" },
  en: { about: "This letter is about", act: "See the day" },
};

export const subject = (_: Written, { heading }: Props) => heading;

/** Paragraphs part at an empty line; a line that ends within one breaks. Given as children one by one, they need no keys. */
const paragraphsOf = (text: string) =>
  text
    .split(/\n{2,}/)
    .map((paragraph) => createElement(Line, null, createElement(Fragment, null, ...brokenLines(paragraph))));

const lineBreak = createElement("br");
const brokenLines = (paragraph: string): ReactNode[] =>
  paragraph.split("\n").flatMap((line, n) => (n === 0 ? [line] : [lineBreak, line]));

export default function CourseDayWords({ locale, base, props }: Written & { props: Props }) {
  const w = words[locale];
  return (
    <Letter locale={locale} preview={props.heading} heading={props.heading}>
      {createElement(Fragment, null, ...paragraphsOf(props.text))}
      <Line>
        {w.about}: <strong>{titleOf(locale, props)}</strong>
      </Line>
      <DayFacts locale={locale} day={{ ...props, practical: "" }} />
      <Act to={`${base}/kursusdage/${props.dayId}`}>{w.act}</Act>
    </Letter>
  );
}
