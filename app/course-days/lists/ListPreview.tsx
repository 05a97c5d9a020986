import { useTranslation } from "react-i18next";
import { Button } from "../../ui/Button.tsx";
import { dayText } from "../../base/dates/date-text.ts";
import { Field } from "../../ui/Field.tsx";
import { Empty, Notice } from "../../ui/Notice.tsx";
import { Section } from "../../ui/Page.tsx";
import { SheetSourceNote } from "../../people/import/SheetSourceNote.tsx";
import { sheetRefusalText } from "../../people/import/sheet-refusal-text.ts";
import { useRefusedUpload, useRenderContext } from "../../ui/render-context.ts";
import { Table } from "../../ui/Table.tsx";
import { maxListRows } from "./list-line.ts";
import type { ImportedLine, LineError, ListReport, NewDay, RejectedLine } from "./list-report.ts";

/** More lines are counted only. */
const maxShownLines = 500;

/** What importing a list would do, line by line, before anything is done; or every line that is rejected. */
export function ListPreview({ report, list }: { report: ListReport; list: string }) {
  const { t } = useTranslation("lists");
  if ("unreadable" in report) return <Unreadable report={report} />;
  if ("rejected" in report) return <RejectedLines lines={report.rejected} />;
  const { imported, newDays, ignored, source } = report;
  const changeCount = imported.filter(({ what }) => what !== "unchanged").length;
  return (
    <Section title={t("preview")}>
      {ignored.length > 0 && <p className="hint">{t("ignored", { columns: ignored.join(", ") })}</p>}
      <SheetSourceNote source={source} />
      <NewDays days={newDays} />
      {imported.length === 0 ? <Empty>{t("nothing")}</Empty> : <ImportedTable lines={imported} />}
      {changeCount > 0 && (
        <form method="post" action="/sekretariat/kursusdage/hent-ind">
          <p>{t("takeText")}</p>
          <Button name="liste" value={list}>
            {t("take", { count: changeCount })}
          </Button>
        </form>
      )}
    </Section>
  );
}

function NewDays({ days }: { days: NewDay[] }) {
  const { t } = useTranslation("lists");
  const { locale } = useRenderContext();
  return (
    <ul className="past-days">
      {days.map(({ on, municipality }) => (
        <li key={`${on} ${municipality}`}>
          {t("newDay", { day: dayText(new Date(on), locale), municipality })}
        </li>
      ))}
    </ul>
  );
}

function ImportedTable({ lines }: { lines: ImportedLine[] }) {
  const { t } = useTranslation("lists");
  const { locale } = useRenderContext();
  const columns = [
    { head: t("name"), cell: ({ name }: ImportedLine) => name },
    { head: t("line"), cell: ({ line }: ImportedLine) => line, number: true },
    { head: t("day"), cell: ({ on }: ImportedLine) => dayText(new Date(on), locale) },
    { head: t("what"), cell: ({ what }: ImportedLine) => t(`does.${what}`) },
  ];
  return (
    <>
      <Table
        caption={t("preview")}
        columns={columns}
        rows={lines.slice(0, maxShownLines)}
        rowKey={({ line }) => line}
      />
      <NotShown count={lines.length - maxShownLines} />
    </>
  );
}

function Unreadable({ report: { unreadable } }: { report: Extract<ListReport, { unreadable: object }> }) {
  const { t } = useTranslation("sheets", { keyPrefix: "refusal" });
  const lists = useTranslation("lists").t;
  const { locale } = useRenderContext();
  return (
    <Notice kind="error" title={lists("refusedTitle")}>
      {sheetRefusalText(unreadable, t, locale)}
    </Notice>
  );
}

function RejectedLines({ lines }: { lines: RejectedLine[] }) {
  const { t } = useTranslation("lists");
  const teamSignUp = useTranslation("teamSignUp").t;
  const { locale } = useRenderContext();
  const errorText = (error: LineError) => {
    if (error.why === "refused") return teamSignUp(`refused.${error.value}`);
    const isDay = error.why.startsWith("day-") || error.why.startsWith("mark-");
    const value = isDay && /^\d{4}-/.test(error.value) ? dayText(new Date(error.value), locale) : error.value;
    return t(`wrong.${error.why}`, { value });
  };
  const columns = [
    { head: t("line"), cell: ({ line }: RejectedLine) => t("lineNumber", { line }) },
    { head: t("why"), cell: ({ errors }: RejectedLine) => errors.map(errorText).join(" ") },
  ];
  return (
    <>
      <Notice kind="error" title={t("refusedTitle")}>
        {t("bad", { count: lines.length })}
      </Notice>
      <Table
        caption={t("badCaption")}
        columns={columns}
        rows={lines.slice(0, maxShownLines)}
        rowKey={({ line }) => line}
      />
      <NotShown count={lines.length - maxShownLines} />
    </>
  );
}

function NotShown({ count }: { count: number }) {
  const { t } = useTranslation("lists");
  return count > 0 ? <p>{t("notShown", { count })}</p> : null;
}

const uploadPath = "/sekretariat/kursusdage/hent-ind/fil";

/** Uploads a list, whose preview is shown next. */
export function ListForm({ isAnother }: { isAnother: boolean }) {
  const { t } = useTranslation("lists");
  return (
    <Section title={t(isAnother ? "another" : "send")}>
      <p>{t("columns")}</p>
      <ul>
        {(["mail", "dato", "kommune", "fremmøde"] as const).map((column) => (
          <li key={column}>
            <strong>{column}</strong>: {t(`column.${column}`)}
          </li>
        ))}
      </ul>
      <form method="post" action={uploadPath} encType="multipart/form-data">
        <Field
          field={{ id: "f-list", name: "list", errors: useRefusedUpload(uploadPath) }}
          label={t("file")}
          hint={t("fileHint", { rows: maxListRows })}
          type="file"
          accept=".csv,.xlsx,text/csv"
          required
        />
        <Button look={isAnother ? "secondary" : "primary"}>{t("look")}</Button>
      </form>
    </Section>
  );
}
