import { dateTimeText } from "../app/base/dates/date-text.ts";
import { ActionButton, Letter, type LetterContext, Paragraph } from "./parts/Letter.tsx";
import { defineWords, wordsOf } from "./parts/sentences.ts";

interface Props {
  /** Why there is no backup of this night; "changed": there is, and films or packages on the site are not as they were. */
  what: "no-folder" | "other-disk" | "no-room" | "failed" | "check" | "changed";
  /** When the last one was made that could be restored; null when there is none. */
  lastGood: string | null;
}

export const words = defineWords({
  da: {
    subject: {
      missing: "Nattens sikkerhedskopi mangler",
      changed: "En film eller pakke på sitet er ikke, som den var",
    },
    preview: "Send mailen videre til den, der driver sitet.",
    what: {
      "no-folder": "Nattens sikkerhedskopi blev ikke taget: mappen til kopierne findes ikke.",
      "other-disk":
        "Nattens sikkerhedskopi blev ikke taget: de tidligere kopier er væk fra mappen. Måske er det en anden disk end før.",
      "no-room": "Nattens sikkerhedskopi blev ikke taget: der er ikke plads til den.",
      failed: "Nattens sikkerhedskopi blev ikke taget: det gik galt undervejs.",
      check: "Nattens sikkerhedskopi blev taget, men den kan ikke bruges til at genskabe sitet.",
      changed:
        "Mindst én film eller pakke er ændret, uden at nogen har gjort det på sitet. I nattens sikkerhedskopi ligger den, som den var.",
    },
    lastGood: "Den sidste gode kopi er fra {at}.",
    none: "Der er endnu ingen god kopi.",
    todo: {
      missing:
        "Send mailen videre til den, der driver sitet. Sitet prøver igen hver time, og I får højst én mail om dagen om det.",
      changed:
        "Send mailen videre til den, der driver sitet: disken kan være ved at gå i stykker. I får højst én mail om dagen om det.",
    },
    act: "Se sikkerhedskopier",
  },
  en: {
    subject: {
      missing: "Last night's backup is missing",
      changed: "A film or package on the site is not as it was",
    },
    preview: "Pass this email on to whoever runs the site.",
    what: {
      "no-folder": "Last night's backup was not made: the folder for backups does not exist.",
      "other-disk":
        "Last night's backup was not made: the earlier backups are gone from the folder. It may be another disk than before.",
      "no-room": "Last night's backup was not made: there is no room for it.",
      failed: "Last night's backup was not made: something went wrong on the way.",
      check: "Last night's backup was made, but the site cannot be restored from it.",
      changed:
        "At least one film or package has changed, though nobody changed it on the site. Last night's backup has it as it was.",
    },
    lastGood: "The last good backup is from {at}.",
    none: "There is no good backup yet.",
    todo: {
      missing:
        "Pass this email on to whoever runs the site. The site tries again every hour, and you get at most one email a day about it.",
      changed:
        "Pass this email on to whoever runs the site: the disk may be failing. You get at most one email a day about it.",
    },
    act: "See the backups",
  },
});

const kindOf = ({ what }: Props) => (what === "changed" ? "changed" : "missing");

export const subject = (context: LetterContext, props: Props) =>
  wordsOf(context, words).subject[kindOf(props)];

export default function BackupFailed({ props, ...context }: LetterContext & { props: Props }) {
  const w = wordsOf(context, words);
  const { what, lastGood } = props;
  return (
    <Letter context={context} preview={w.preview} heading={subject(context, props)} name={null}>
      <Paragraph>{w.what[what]}</Paragraph>
      <Paragraph>
        {lastGood ? w.lastGood({ at: dateTimeText(new Date(lastGood), context.locale) }) : w.none}
      </Paragraph>
      <Paragraph>{w.todo[kindOf(props)]}</Paragraph>
      <ActionButton to={`${context.siteUrl}/sekretariat/sikkerhedskopier`}>{w.act}</ActionButton>
    </Letter>
  );
}
