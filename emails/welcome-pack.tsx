import { Fragment } from "react";
import { dayText } from "../app/base/dates/date-text.ts";
import { ActionButton, Letter, Paragraph, type LetterContext } from "./parts/Letter.tsx";

interface Props {
  name: string;
  subject: string;
  /** The secretariat's text: paragraphs separated by an empty line. */
  body: string;
  /** The first day of the plan, yyyy-mm-dd. */
  startsOn: string;
  /** The municipality whose plan it is; null when it is the recipient's own plan. */
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
      `The dates in your plan count from ${day}. Your page shows what will happen, and who does what.`,
    place: (municipality: string, day: string) =>
      `${municipality} joins the hotline on ${day}. The plan shows what will happen, and who does what.`,
    act: "See the plan",
  },
};

export const subject = (_: LetterContext, props: Props) => props.subject;

export default function WelcomePack({ locale, siteUrl, props }: LetterContext & { props: Props }) {
  const w = words[locale];
  const { name, municipality, planId } = props;
  const day = dayText(new Date(props.startsOn), locale);
  const paragraphs = props.body.split(/\n\s*\n/).filter((paragraph) => paragraph.trim());
  return (
    <Letter locale={locale} preview={props.subject} heading={props.subject}>
      <Paragraph>{w.hello(name)}</Paragraph>
      {paragraphs.map((paragraph) => (
        <Paragraph key={paragraph}>{withLineBreaks(paragraph)}</Paragraph>
      ))}
      <Paragraph>{municipality ? w.place(municipality, day) : w.own(day)}</Paragraph>
      <ActionButton to={`${siteUrl}/planer/${planId}`}>{w.act}</ActionButton>
    </Letter>
  );
}

const withLineBreaks = (paragraph: string) =>
  paragraph.split("\n").map((line, at) => (
    <Fragment key={line}>
      {at > 0 && <br />}
      {line}
    </Fragment>
  ));
