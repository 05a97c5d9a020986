import { useTranslation } from "react-i18next";
import { dateTimeText } from "../../base/dates/date-text.ts";
import type { LetterState, PersonLetter } from "../../mail/status/person-letters.ts";
import { ActButton } from "../../ui/Button.tsx";
import { Tag } from "../../ui/Notice.tsx";
import { useRenderContext } from "../../ui/render-context.ts";
import { Table } from "../../ui/Table.tsx";

/** What a kind of letter is called; the name of its file when it has none yet. */
function useKindName() {
  const { t } = useTranslation("mail");
  return (letter: string) => t(`kind.${letter as "sign-in"}`, { defaultValue: letter });
}

/** Letters of the person whose page of them is at `at`, newest first. */
export function PersonLetters({ letters, at }: { letters: PersonLetter[]; at: string }) {
  const { t } = useTranslation("person", { keyPrefix: "letters" });
  const mail = useTranslation("mail").t;
  const { locale } = useRenderContext();
  const columns = [
    { head: mail("kindHead"), cell: (letter: PersonLetter) => <Subject letter={letter} /> },
    {
      head: mail("posted"),
      cell: ({ postedAt }: PersonLetter) => <span className="moment">{dateTimeText(postedAt, locale)}</span>,
    },
    { head: t("to"), cell: ({ recipient }: PersonLetter) => recipient },
    { head: t("state"), cell: (letter: PersonLetter) => <State letter={letter} /> },
    { head: mail("action"), cell: (letter: PersonLetter) => <SendAgain letter={letter} at={at} /> },
  ];
  return (
    <Table caption={t("caption")} hideCaption columns={columns} rows={letters} rowKey={({ id }) => id} />
  );
}

/** Its kind, and its subject where that is known. */
function Subject({ letter: { letter, subject } }: { letter: PersonLetter }) {
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

function SendAgain({ letter: { id, letter, canBeSentAgain }, at }: { letter: PersonLetter; at: string }) {
  const { t } = useTranslation("person", { keyPrefix: "letters" });
  const mail = useTranslation("mail").t;
  const kindOf = useKindName();
  if (!canBeSentAgain) return "–";
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
  withdrawn: "plain",
};

/** What became of it, when, and why it was not delivered. */
function State({ letter: { state, at, error } }: { letter: PersonLetter }) {
  const { t } = useTranslation("person", { keyPrefix: "letters" });
  const mail = useTranslation("mail").t;
  const { locale } = useRenderContext();
  const own = error === "unwritable" || error === "interrupted" || error === "overloaded";
  return (
    <>
      <Tag kind={looks[state]}>{t(`states.${state}`)}</Tag>{" "}
      {at && <span className="moment">{dateTimeText(at, locale)}</span>}
      {error && (
        <>
          <br />
          <span className="hint">{own ? mail(error) : error}</span>
        </>
      )}
    </>
  );
}
