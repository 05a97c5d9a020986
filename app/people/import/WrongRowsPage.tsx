import { useTranslation } from "react-i18next";
import { Button, EnterButton } from "../../ui/Button.tsx";
import { Notice, UndoableNotice } from "../../ui/Notice.tsx";
import { Page } from "../../ui/Page.tsx";
import { Table } from "../../ui/Table.tsx";
import { peopleColumns } from "./person-line.ts";
import { cellName, type RowCell, type WrongRow, type WrongRows } from "./wrong-rows.ts";

/** What a form of the page said that was not done: why, and the cells as they were written. */
export interface NotCorrected {
  why: "changed" | "none";
  typed: Record<string, string>;
}

interface WrongRowsPageProps {
  id: number;
  wrong: WrongRows;
  /** What was done before the page was shown. */
  done: { outcome: "saved" | "dropped" } | { added: number; changed: number } | null;
  notCorrected?: NotCorrected | undefined;
}

/** The rows of a list that cannot be used, a page at a time, each wrong cell with what is wrong and a field to correct it in. */
export function WrongRowsPage({ id, wrong, done, notCorrected }: WrongRowsPageProps) {
  const { t } = useTranslation("importDraft", { keyPrefix: "wrongRows" });
  const up = useTranslation("peopleImport").t("title");
  return (
    <Page
      title={t("title", { count: wrong.count })}
      lead={t("lead", { count: wrong.good })}
      up={{ to: "/sekretariat/personer/import", label: up }}
      wide
    >
      {notCorrected && <Notice kind="error">{t(notCorrected.why)}</Notice>}
      {!notCorrected && done && (
        <UndoableNotice>
          {"outcome" in done ? t(done.outcome) : t("taken", done)}{" "}
          {"added" in done && <a href="/sekretariat/personer">{t("seePeople")}</a>}
        </UndoableNotice>
      )}
      <p>{t("how")}</p>
      <Corrections id={id} wrong={wrong} typed={notCorrected?.typed ?? {}} />
      <Pages id={id} wrong={wrong} />
      {wrong.good > 0 && <GoodRows id={id} wrong={wrong} />}
      <p>
        <a href={`${pageOf(id)}/raekker.csv`} download>
          {t("download")}
        </a>
      </p>
    </Page>
  );
}

const pageOf = (id: number) => `/sekretariat/personer/import/${id}`;

interface RowsProps {
  id: number;
  wrong: WrongRows;
}

function Corrections({ id, wrong, typed }: RowsProps & { typed: Record<string, string> }) {
  const { t } = useTranslation("importDraft", { keyPrefix: "wrongRows" });
  const written = wrong.rows.flatMap(({ line, cells }) =>
    cells.filter(({ editable }) => editable).map(({ column }) => cellName(line, column)),
  );
  const suggestions = wrong.rows.flatMap(({ line, cells }) =>
    cells.flatMap(({ column, suggestion }) => (suggestion ? `${cellName(line, column)}=${suggestion}` : [])),
  );
  const columns = peopleColumns.map((column) => ({
    head: t(`column.${column}`),
    cell: (row: WrongRow) => (
      <Cell line={row.line} cell={row.cells.find((cell) => cell.column === column)!} typed={typed} />
    ),
  }));
  return (
    <form method="post" action={`${pageOf(id)}?side=${wrong.page}`} className="corrections">
      <EnterButton>{t("save")}</EnterButton>
      <input type="hidden" name="act" value="ret" />
      <input type="hidden" name="liste" value={wrong.seen} />
      <input type="hidden" name="celler" value={written.join(" ")} />
      <Table
        caption={t("caption")}
        hideCaption
        columns={[{ head: t("line"), cell: (row: WrongRow) => <Line row={row} /> }, ...columns]}
        rows={wrong.rows}
        rowKey={({ line }) => line}
      />
      <p className="row">
        <Button>{t("save")}</Button>
        {suggestions.length > 1 && (
          <Button look="secondary" name="alle-forslag" value={suggestions.join("\n")}>
            {t("allSuggestions", { count: suggestions.length })}
          </Button>
        )}
      </p>
    </form>
  );
}

function Line({ row: { line, reasons } }: { row: WrongRow }) {
  const { t } = useTranslation("importDraft", { keyPrefix: "wrongRows" });
  return (
    <>
      <div className="row">
        {line}
        <Button look="soft" name="tag-ud" value={line}>
          {t("drop", { line })}
        </Button>
      </div>
      {reasons.map((reason) => (
        <p className="wrong" key={reason}>
          {reason}
        </p>
      ))}
    </>
  );
}

interface CellProps {
  line: number;
  cell: RowCell;
  typed: Record<string, string>;
}

function Cell({ line, cell: { column, value, reasons, suggestion, editable }, typed }: CellProps) {
  const { t } = useTranslation("importDraft", { keyPrefix: "wrongRows" });
  const name = cellName(line, column);
  if (!editable) return value;
  const isWrong = reasons.length > 0;
  return (
    <div className={isWrong ? "field field-wrong" : "field"}>
      {isWrong && (
        <p className="wrong" id={`${name}-wrong`}>
          {reasons.join(" ")}
        </p>
      )}
      <input
        type="text"
        name={name}
        defaultValue={typed[name] ?? value}
        aria-label={t("cell", { column: t(`column.${column}`), line })}
        aria-invalid={isWrong || undefined}
        aria-describedby={isWrong ? `${name}-wrong` : undefined}
        autoComplete="off"
      />
      {suggestion && (
        <Button look="soft" name="forslag" value={`${name}=${suggestion}`}>
          {t("suggestion", { value: suggestion })}
        </Button>
      )}
    </div>
  );
}

function Pages({ id, wrong: { page, pages } }: RowsProps) {
  const { t } = useTranslation("importDraft", { keyPrefix: "wrongRows" });
  if (pages === 1) return null;
  return (
    <p>
      {t("page", { page, pages })}
      {page > 1 && (
        <>
          {" · "}
          <a href={`${pageOf(id)}?side=${page - 1}`}>{t("earlier")}</a>
        </>
      )}
      {page < pages && (
        <>
          {" · "}
          <a href={`${pageOf(id)}?side=${page + 1}`}>{t("later")}</a>
        </>
      )}
    </p>
  );
}

function GoodRows({ id, wrong: { good, seen } }: RowsProps) {
  const { t } = useTranslation("importDraft", { keyPrefix: "wrongRows" });
  return (
    <form method="post" action={pageOf(id)}>
      <input type="hidden" name="act" value="tag-gode" />
      <input type="hidden" name="liste" value={seen} />
      <p className="hint">{t("goodHint")}</p>
      <Button look="secondary">{t("good", { count: good })}</Button>
    </form>
  );
}
