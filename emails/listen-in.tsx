import { dayText } from "../app/base/dates/date-text.ts";
import { ActionButton, Letter, Paragraph, type LetterContext } from "./parts/Letter.tsx";

interface Props {
  name: string;
  what: "agreed" | "moved" | "off";
  /** Whether the recipient is the one who listens. */
  listens: boolean;
  /** The name of the other of the two; null when they have left. */
  other: string | null;
  /** yyyy-mm-dd */
  on: string;
  planId: number;
}

const words = {
  da: {
    subject: { agreed: "Medlyt er aftalt", moved: "Aftalen om medlyt er lavet om", off: "Medlyt er aflyst" },
    hello: (name: string) => `Hej ${name}.`,
    someone: "en kollega",
    listens: (day: string, other: string) => `Du lytter med hos ${other} ${day}.`,
    isHeard: (day: string, other: string) => `Du har ${other} med på lyt ${day}.`,
    off: (day: string, other: string) => `Medlytten med ${other} ${day} er aflyst.`,
    act: "Se planen",
  },
  en: {
    subject: {
      agreed: "A listen-in has been agreed",
      moved: "The listen-in has been changed",
      off: "The listen-in is cancelled",
    },
    hello: (name: string) => `Hello ${name}.`,
    someone: "a colleague",
    listens: (day: string, other: string) => `You listen in with ${other} on ${day}.`,
    isHeard: (day: string, other: string) => `${other} listens in with you on ${day}.`,
    off: (day: string, other: string) => `The listen-in with ${other} on ${day} is cancelled.`,
    act: "See the plan",
  },
};

export const subject = ({ locale }: LetterContext, { what }: Props) => words[locale].subject[what];

export default function ListenIn({ locale, siteUrl, props }: LetterContext & { props: Props }) {
  const w = words[locale];
  const heading = w.subject[props.what];
  const text = props.what === "off" ? w.off : props.listens ? w.listens : w.isHeard;
  return (
    <Letter locale={locale} preview={heading} heading={heading}>
      <Paragraph>{w.hello(props.name)}</Paragraph>
      <Paragraph>{text(dayText(new Date(props.on), locale), props.other ?? w.someone)}</Paragraph>
      {props.what !== "off" && <ActionButton to={`${siteUrl}/planer/${props.planId}`}>{w.act}</ActionButton>}
    </Letter>
  );
}
