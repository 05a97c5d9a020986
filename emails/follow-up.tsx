import { ActionButton, Fact, Letter, type LetterContext, Paragraph } from "./parts/Letter.tsx";
import { dueDayText } from "./parts/times.ts";
import { defineWords, wordsOf } from "./parts/sentences.ts";

interface Props {
  name: string;
  what: "teaching" | "listen-in-elsewhere";
  /** Where to listen in. */
  municipality: string | null;
  why: string;
  /** yyyy-mm-dd */
  dueOn: string;
}

export const words = defineWords({
  da: {
    subject: { teaching: "Opfølgende undervisning", "listen-in-elsewhere": "Medlyt i en anden kommune" },
    preview: "Senest {day}. Aftal en tid med din leder.",
    text: {
      teaching: "Du er bedt om at tage opfølgende undervisning senest {day}.",
      "listen-in-elsewhere": "Du er bedt om at lytte med hos {place} senest {day}.",
    },
    why: "Begrundelse",
    agree: "Aftal en tid med din leder, og markér det som gjort på din side, når det er sket.",
    act: "Gå til din side",
  },
  en: {
    subject: {
      teaching: "Follow-up teaching",
      "listen-in-elsewhere": "Listening in at another municipality",
    },
    preview: "By {day}. Agree on a time with your leader.",
    text: {
      teaching: "You are asked to take follow-up teaching by {day}.",
      "listen-in-elsewhere": "You are asked to listen in at {place} by {day}.",
    },
    why: "Reason",
    agree: "Agree on a time with your leader, and mark it as done on your page afterwards.",
    act: "Go to your page",
  },
});

export const subject = (context: LetterContext, { what }: Props) => wordsOf(context, words).subject[what];

export default function FollowUp({ props, ...context }: LetterContext & { props: Props }) {
  const { locale, siteUrl } = context;
  const w = wordsOf(context, words);
  const day = dueDayText(locale, props.dueOn);
  return (
    <Letter context={context} preview={w.preview({ day })} heading={w.subject[props.what]} name={props.name}>
      <Paragraph>{w.text[props.what]({ day, place: props.municipality ?? "" })}</Paragraph>
      <Fact name={w.why}>{props.why}</Fact>
      <Paragraph>{w.agree}</Paragraph>
      <ActionButton to={`${siteUrl}/min-side`}>{w.act}</ActionButton>
    </Letter>
  );
}
