import { dayText } from "../app/base/dates/date-text.ts";
import { counted, defineWords, wordsOf } from "./parts/sentences.ts";
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

export const words = defineWords({
  da: {
    subject: {
      one: "1 ændring i, hvem der er klar til vagt",
      other: "{count} ændringer i, hvem der er klar til vagt",
    },
    since: "Det er sket siden {day}.",
    became: "Er blevet klar til vagt:",
    ceased: "Er ikke længere klar til vagt:",
    act: "Se hele listen",
  },
  en: {
    subject: {
      one: "1 change in who is ready for shifts",
      other: "{count} changes in who is ready for shifts",
    },
    since: "This has happened since {day}.",
    became: "Now ready for shifts:",
    ceased: "No longer ready for shifts:",
    act: "See the whole list",
  },
});

export const subject = (context: LetterContext, { changes }: Props) =>
  counted(wordsOf(context, words).subject, changes.length);

export default function ShiftChanges({ props, ...context }: LetterContext & { props: Props }) {
  const { locale, siteUrl } = context;
  const w = wordsOf(context, words);
  const { name, ofAll, since, changes } = props;
  const namesOf = (ready: boolean) =>
    changes
      .filter((change) => change.ready === ready)
      .map(({ name, municipality }) => (ofAll && municipality ? `${name}, ${municipality}` : name));
  return (
    <Letter
      context={context}
      preview={w.since({ day: dayText(new Date(since), locale) })}
      heading={counted(w.subject, changes.length)}
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
