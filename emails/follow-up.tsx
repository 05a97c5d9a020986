import { dayText } from "../app/base/dates/date-text.ts";
import { ActionButton, Letter, Paragraph, type LetterContext } from "./parts/Letter.tsx";

interface Props {
  name: string;
  what: "teaching" | "listen-in-elsewhere";
  /** Where to listen in. */
  municipality: string | null;
  why: string;
  /** yyyy-mm-dd */
  dueOn: string;
}

const words = {
  da: {
    subject: { teaching: "Opfølgende undervisning", "listen-in-elsewhere": "Medlyt i en anden kommune" },
    text: {
      teaching: (day: string) => `Du er bedt om at tage opfølgende undervisning senest ${day}.`,
      "listen-in-elsewhere": (day: string, place: string) =>
        `Du er bedt om at lytte med hos ${place} senest ${day}.`,
    },
    hello: (name: string) => `Hej ${name}.`,
    why: (why: string) => `Begrundelsen er: ${why}`,
    agree: "Aftal en tid med din leder, og markér det som gjort på din side, når det er sket.",
    act: "Gå til din side",
  },
  en: {
    subject: {
      teaching: "Follow-up teaching",
      "listen-in-elsewhere": "Listening in at another municipality",
    },
    text: {
      teaching: (day: string) => `You are asked to take follow-up teaching by ${day}.`,
      "listen-in-elsewhere": (day: string, place: string) =>
        `You are asked to listen in at ${place} by ${day}.`,
    },
    hello: (name: string) => `Hello ${name}.`,
    why: (why: string) => `Reason: ${why}`,
    agree: "Agree on a time with your leader, and mark it as done on your page afterwards.",
    act: "Go to your page",
  },
};

export const subject = ({ locale }: LetterContext, { what }: Props) => words[locale].subject[what];

export default function FollowUp({ locale, siteUrl, props }: LetterContext & { props: Props }) {
  const w = words[locale];
  const heading = w.subject[props.what];
  const day = dayText(new Date(props.dueOn), locale);
  return (
    <Letter locale={locale} preview={heading} heading={heading}>
      <Paragraph>{w.hello(props.name)}</Paragraph>
      <Paragraph>{w.text[props.what](day, props.municipality ?? "")}</Paragraph>
      <Paragraph>{w.why(props.why)}</Paragraph>
      <Paragraph>{w.agree}</Paragraph>
      <ActionButton to={`${siteUrl}/min-side`}>{w.act}</ActionButton>
    </Letter>
  );
}
