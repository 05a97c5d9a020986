import { dateTimeText } from "../app/base/dates/date-text.ts";
import { ActionButton, Letter, type LetterContext, Paragraph } from "./parts/Letter.tsx";
import { defineWords, wordsOf } from "./parts/sentences.ts";

interface Props {
  /** Why there is no backup of this night. */
  what: "no-folder" | "other-disk" | "no-room" | "failed" | "check";
  /** When the last one was made that could be restored; null when there is none. */
  lastGood: string | null;
}

export const words = defineWords({
  da: {
    subject: "Nattens sikkerhedskopi mangler",
    preview: "Send mailen videre til den, der driver sitet.",
    what: {
      "no-folder": "Nattens sikkerhedskopi blev ikke taget: mappen til kopierne findes ikke.",
      "other-disk":
        "Nattens sikkerhedskopi blev ikke taget: de tidligere kopier er væk fra mappen. Måske er det en anden disk end før.",
      "no-room": "Nattens sikkerhedskopi blev ikke taget: der er ikke plads til den.",
      failed: "Nattens sikkerhedskopi blev ikke taget: det gik galt undervejs.",
      check: "Nattens sikkerhedskopi blev taget, men den kan ikke bruges til at genskabe sitet.",
    },
    lastGood: "Den sidste gode kopi er fra {at}.",
    none: "Der er endnu ingen god kopi.",
    todo: "Send mailen videre til den, der driver sitet. Sitet prøver igen hver time, og I får højst én mail om dagen om det.",
    act: "Se sikkerhedskopier",
  },
  en: {
    subject: "Last night's backup is missing",
    preview: "Pass this email on to whoever runs the site.",
    what: {
      "no-folder": "Last night's backup was not made: the folder for backups does not exist.",
      "other-disk":
        "Last night's backup was not made: the earlier backups are gone from the folder. It may be another disk than before.",
      "no-room": "Last night's backup was not made: there is no room for it.",
      failed: "Last night's backup was not made: something went wrong on the way.",
      check: "Last night's backup was made, but the site cannot be restored from it.",
    },
    lastGood: "The last good backup is from {at}.",
    none: "There is no good backup yet.",
    todo: "Pass this email on to whoever runs the site. The site tries again every hour, and you get at most one email a day about it.",
    act: "See the backups",
  },
});

export const subject = (context: LetterContext) => wordsOf(context, words).subject;

export default function BackupFailed({
  props: { what, lastGood },
  ...context
}: LetterContext & { props: Props }) {
  const w = wordsOf(context, words);
  return (
    <Letter context={context} preview={w.preview} heading={w.subject} name={null}>
      <Paragraph>{w.what[what]}</Paragraph>
      <Paragraph>
        {lastGood ? w.lastGood({ at: dateTimeText(new Date(lastGood), context.locale) }) : w.none}
      </Paragraph>
      <Paragraph>{w.todo}</Paragraph>
      <ActionButton to={`${context.siteUrl}/sekretariat/sikkerhedskopier`}>{w.act}</ActionButton>
    </Letter>
  );
}
