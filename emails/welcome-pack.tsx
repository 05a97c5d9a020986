import { Fragment } from "react";
import { dayText } from "../app/base/dates/date-text.ts";
import { Act, Letter, Line, type Written } from "./parts/Letter.tsx";

interface Props {
  name: string;
  subject: string;
  /** The secretariat's own words: paragraphs with an empty line between. */
  body: string;
  /** From when the plan counts, yyyy-mm-dd. */
  startsOn: string;
  /** The municipality whose plan it is; null when it is the reader's own. */
  municipality: string | null;
  planId: number;
}

const words = {
  da: {
    hello: (name: string) => `Hej ${name}.`,
    own: (day: string) =>
      `Datoerne i din plan regnes fra ${day}. På din side kan du se, hvad der skal ske, og hvem der gør hvad.`,
    place: (municipality: string, day: string) =>
      `${municipality} begynder i hotlinen ${day}. I planen kan du se, hvad der skal ske, og hvem der gør hvad.`,
    act: "Se planen",
  },
  en: {
    hello: (name: string) => `Hello ${name}.`,
    own: (day: string) =>
      `The days of your plan count from ${day}. Your page shows what is to happen, and who does what.`,
    place: (municipality: string, day: string) =>
      `${municipality} begins in the hotline on ${day}. The plan shows what is to happen, and who does what.`,
    act: "See the plan",
  },
};

export const subject = (_: Written, props: Props) => props.subject;

export default function WelcomePack({ locale, base, props }: Written & { props: Props }) {
  const w = words[locale];
  const { name, municipality, planId } = props;
  const day = dayText(new Date(props.startsOn), locale);
  const paragraphs = props.body.split(/\n\s*\n/).filter((paragraph) => paragraph.trim());
  return (
    <Letter locale={locale} preview={props.subject} heading={props.subject}>
      <Line>{w.hello(name)}</Line>
      {paragraphs.map((paragraph) => (
        <Line key={paragraph}>{lined(paragraph)}</Line>
      ))}
      <Line>{municipality ? w.place(municipality, day) : w.own(day)}</Line>
      <Act to={`${base}/planer/${planId}`}>{w.act}</Act>
    </Letter>
  );
}

const lined = (paragraph: string) =>
  paragraph.split("\n").map((line, at) => (
    <Fragment key={line}>
      {at > 0 && <br />}
      {line}
    </Fragment>
  ));
