import { useTranslation } from "react-i18next";
import { dateTimeText } from "../../base/dates/date-text.ts";
import type { LetterState } from "../../mail/status/person-letters.ts";
import { useErrorText } from "../../mail/status/useErrorText.ts";
import { ActButton } from "../../ui/Button.tsx";
import { Tag } from "../../ui/Notice.tsx";
import { useRenderContext } from "../../ui/render-context.ts";
import { Table } from "../../ui/Table.tsx";
import type { ShownLetter } from "./letters-again.ts";

/** What a kind of letter is called; the name of its file when it has none yet. */
function useKindName() {
  const { t } = useTranslation("mail");
  return (letter: string) => t(`kind.${letter as "sign-in"}`, { defaultValue: letter });
}

/** Letters of the person whose page of them is at `at`, newest first. */
export function PersonLetters({ letters, at }: { letters: ShownLetter[]; at: string }) {
  const { t } = useTranslation("person", { keyPrefix: "letters" });
  const mail = useTranslation("mail").t;
  const { locale } = useRenderContext();
  const columns = [
    { head: mail("kindHead"), cell: (letter: ShownLetter) => <Subject letter={letter} /> },
    {
      head: mail("posted"),
      cell: ({ postedAt }: ShownLetter) => <span className="moment">{dateTimeText(postedAt, locale)}</span>,
    },
    { head: t("to"), cell: ({ recipient }: ShownLetter) => recipient },
    { head: t("state"), cell: (letter: ShownLetter) => <State letter={letter} /> },
    { head: mail("action"), cell: (letter: ShownLetter) => <SendAgain letter={letter} at={at} /> },
  ];
  return (
    <Table caption={t("caption")} hideCaption columns={columns} rows={letters} rowKey={({ id }) => id} />
  );
}

/** Its kind, and its subject where that is known. */
function Subject({ letter: { letter, subject } }: { letter: ShownLetter }) {
  const kindOf = useKindName();
  return (
    <>
      {kindOf(letter)}
      {subject && (
        <>
          <br />
          <span className="hint">{subject}</span>
        </>
      )}
    </>
  );
}

function SendAgain({ letter: { id, letter, again }, at }: { letter: ShownLetter; at: string }) {
  const { t } = useTranslation("person", { keyPrefix: "letters" });
  const mail = useTranslation("mail").t;
  const kindOf = useKindName();
  if (again === null) return "–";
  if (again !== "as-is" && again !== "anew") return <span className="hint">{t(`notAgain.${again}`)}</span>;
  return (
    <ActButton
      look="secondary"
      to={at}
      name="mail"
      value={String(id)}
      label={t("again", { kind: kindOf(letter) })}
    >
      {mail("retry")}
    </ActButton>
  );
}

const looks: Record<LetterState, "good" | "waiting" | "bad" | "plain"> = {
  sent: "good",
  waiting: "waiting",
  held: "waiting",
  failed: "bad",
  returned: "bad",
  withdrawn: "plain",
};

/** What became of it, when, and why it was not delivered. */
function State({ letter: { state, at, error } }: { letter: ShownLetter }) {
  const { t } = useTranslation("person", { keyPrefix: "letters" });
  const errorText = useErrorText();
  const { locale } = useRenderContext();
  return (
    <>
      <Tag kind={looks[state]}>{t(`states.${state}`)}</Tag>{" "}
      {at && <span className="moment">{dateTimeText(at, locale)}</span>}
      {error && (
        <>
          <br />
          <span className="hint">{errorText(error)}</span>
        </>
      )}
    </>
  );
}
