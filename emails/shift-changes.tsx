import { dayText } from "../app/base/dates/date-text.ts";
import { ActionButton, Letter, type LetterContext, Paragraph } from "./parts/Letter.tsx";

interface Change {
  name: string;
  municipality: string | null;
  ready: boolean;
}

interface Props {
  name: string;
  /** Whether it is about all municipalities: then each name stands with its own. */
  ofAll: boolean;
  /** The day of the mail before, or on which the mails began (yyyy-mm-dd). */
  since: string;
  changes: Change[];
}

const words = {
  da: {
    subject: (count: number) =>
      count === 1
        ? "1 ændring i, hvem der er klar til vagt"
        : `${count} ændringer i, hvem der er klar til vagt`,
    since: (day: string) => `Det er sket siden ${day}.`,
    became: "Er blevet klar til vagt:",
    ceased: "Er ikke længere klar til vagt:",
    act: "Se hele listen",
  },
  en: {
    subject: (count: number) =>
      count === 1 ? "1 change in who is ready for shifts" : `${count} changes in who is ready for shifts`,
    since: (day: string) => `This has happened since ${day}.`,
    became: "Now ready for shifts:",
    ceased: "No longer ready for shifts:",
    act: "See the whole list",
  },
};

export const subject = ({ locale }: LetterContext, { changes }: Props) =>
  words[locale].subject(changes.length);

export default function ShiftChanges({ props, ...context }: LetterContext & { props: Props }) {
  const { locale, siteUrl } = context;
  const w = words[locale];
  const { name, ofAll, since, changes } = props;
  const namesOf = (ready: boolean) =>
    changes
      .filter((change) => change.ready === ready)
      .map(({ name, municipality }) => (ofAll && municipality ? `${name}, ${municipality}` : name));
  return (
    <Letter
      context={context}
      preview={w.since(dayText(new Date(since), locale))}
      heading={w.subject(changes.length)}
      name={name}
    >
      <Names head={w.became} names={namesOf(true)} />
      <Names head={w.ceased} names={namesOf(false)} />
      <ActionButton to={`${siteUrl}/klar-til-vagt`}>{w.act}</ActionButton>
    </Letter>
  );
}

function Names({ head, names }: { head: string; names: string[] }) {
  if (names.length === 0) return null;
  return (
    <Paragraph>
      <strong>{head}</strong>
      {names.map((name) => (
        <span key={name}>
          <br />
          {name}
        </span>
      ))}
    </Paragraph>
  );
}
