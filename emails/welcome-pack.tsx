import { weekdayText } from "../app/base/dates/date-text.ts";
import { ActionButton, Letter, type LetterContext, Paragraph, WrittenText } from "./parts/Letter.tsx";
import { defineWords, wordsOf } from "./parts/sentences.ts";

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

export const words = defineWords({
  da: {
    preview: "Planen viser, hvad der skal ske, og hvem der gør hvad.",
    own: "Datoerne i din plan regnes fra {day}. På din side kan du se, hvad der skal ske, og hvem der gør hvad.",
    place:
      "{municipality} begynder i hotlinen {day}. I planen kan du se, hvad der skal ske, og hvem der gør hvad.",
    act: "Se planen",
  },
  en: {
    preview: "The plan shows what will happen, and who does what.",
    own: "The dates in your plan count from {day}. Your page shows what will happen, and who does what.",
    place: "{municipality} joins the hotline on {day}. The plan shows what will happen, and who does what.",
    act: "See the plan",
  },
});

export const subject = (_: LetterContext, props: Props) => props.subject;

export default function WelcomePack({ props, ...context }: LetterContext & { props: Props }) {
  const { locale, siteUrl } = context;
  const w = wordsOf(context, words);
  const { name, body, startsOn, municipality, planId } = props;
  const day = weekdayText(new Date(startsOn), locale);
  return (
    <Letter context={context} preview={w.preview} heading={props.subject} name={name}>
      <WrittenText>{body}</WrittenText>
      <Paragraph>{municipality ? w.place({ municipality, day }) : w.own({ day })}</Paragraph>
      <ActionButton to={`${siteUrl}/planer/${planId}`}>{w.act}</ActionButton>
    </Letter>
  );
}
