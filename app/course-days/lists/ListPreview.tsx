import { useTranslation } from "react-i18next";
import { Button } from "../../ui/Button.tsx";
import { dayText } from "../../base/dates/date-text.ts";
import { Empty, Notice } from "../../ui/Notice.tsx";
import { Section } from "../../ui/Page.tsx";
import { useRenderContext } from "../../ui/render-context.ts";
import { Table } from "../../ui/Table.tsx";
import type { RejectedLine, ListReport, ImportedLine, LineError } from "./import-list.server.ts";

/** What a list would do, line by line, before anything is done; or every line that stands in its way. */
export function ListPreview({ report, list }: { report: ListReport; list: string }) {
  const { t } = useTranslation("lists");
  if ("unreadable" in report) return <Unreadable report={report} />;
  if ("bad" in report) return <BadLines bad={report.bad} />;
  const { taken, newDays, ignored } = report;
  const acting = taken.filter(({ what }) => what !== "unchanged").length;
  return (
    <Section title={t("preview")}>
      {ignored.length > 0 && <p className="hint">{t("ignored", { columns: ignored.join(", ") })}</p>}
      <NewDays days={newDays} />
      {taken.length === 0 ? <Empty>{t("nothing")}</Empty> : <TakenTable taken={taken} />}
      {acting > 0 && (
        <form method="post" action="/sekretariat/kursusdage/hent-ind">
          <p>{t("takeText")}</p>
          <Button name="liste" value={list}>
            {t("take", { count: acting })}
          </Button>
        </form>
      )}
    </Section>
  );
}

function NewDays({ days }: { days: { on: string; municipality: string }[] }) {
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

function TakenTable({ taken }: { taken: ImportedLine[] }) {
  const { t } = useTranslation("lists");
  const { locale } = useRenderContext();
  const columns = [
    { head: t("name"), cell: ({ name }: ImportedLine) => name },
    { head: t("line"), cell: ({ line }: ImportedLine) => line, number: true },
    { head: t("day"), cell: ({ on }: ImportedLine) => dayText(new Date(on), locale) },
    { head: t("what"), cell: ({ what }: ImportedLine) => t(`does.${what}`) },
  ];
  return <Table caption={t("preview")} columns={columns} rows={taken} rowKey={({ line }) => line} />;
}

function Unreadable({ report: { unreadable } }: { report: Extract<ListReport, { unreadable: object }> }) {
  const { t } = useTranslation("people", { keyPrefix: "sheet" });
  const told = useTranslation("lists").t;
  const columns = unreadable.refused === "columns" ? [...unreadable.missing, ...unreadable.double] : [];
  const said =
    unreadable.refused === "open-quote"
      ? t("open-quote", { line: unreadable.line })
      : unreadable.refused === "columns"
        ? t(unreadable.missing.length > 0 ? "missing" : "double", {
            count: columns.length,
            columns: columns.join(", "),
          })
        : t(unreadable.refused);
  return (
    <Notice kind="error" title={told("refusedTitle")}>
      {said}
    </Notice>
  );
}

function BadLines({ bad }: { bad: RejectedLine[] }) {
  const { t } = useTranslation("lists");
  const teamSignUp = useTranslation("teamSignUp").t;
  const { locale } = useRenderContext();
  const say = (wrong: LineError) => {
    if (wrong.why === "refused") return teamSignUp(`refused.${wrong.value}`);
    const isDay = wrong.why.startsWith("day-") || wrong.why.startsWith("mark-");
    const value = isDay && /^\d{4}-/.test(wrong.value) ? dayText(new Date(wrong.value), locale) : wrong.value;
    return t(`wrong.${wrong.why}`, { value });
  };
  const columns = [
    { head: t("line"), cell: ({ line }: RejectedLine) => t("lineNumber", { line }) },
    { head: t("why"), cell: ({ wrong }: RejectedLine) => wrong.map(say).join(" ") },
  ];
  return (
    <>
      <Notice kind="error" title={t("refusedTitle")}>
        {t("bad", { count: bad.length })}
      </Notice>
      <Table caption={t("badCaption")} columns={columns} rows={bad} rowKey={({ line }) => line} />
    </>
  );
}

/** Sends a list to be looked at. */
export function ListForm({ again }: { again: boolean }) {
  const { t } = useTranslation("lists");
  return (
    <Section title={t(again ? "another" : "send")}>
      <p>{t("columns")}</p>
      <ul>
        {(["mail", "dato", "kommune", "fremmøde"] as const).map((column) => (
          <li key={column}>
            <strong>{column}</strong>: {t(`column.${column}`)}
          </li>
        ))}
      </ul>
      <form method="post" action="/sekretariat/kursusdage/hent-ind/fil" encType="multipart/form-data">
        <div className="field">
          <label htmlFor="f-list">{t("file")}</label>
          <input id="f-list" type="file" name="list" accept=".csv,.xlsx,text/csv" required />
        </div>
        <Button look={again ? "secondary" : "primary"}>{t("look")}</Button>
      </form>
    </Section>
  );
}
