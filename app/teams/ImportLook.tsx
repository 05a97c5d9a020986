import { useTranslation } from "react-i18next";
import type { ImportReport } from "../people/import-report.ts";
import { Button } from "../ui/Button.tsx";
import { Field } from "../ui/Field.tsx";
import { Notice } from "../ui/Notice.tsx";
import { Page, Section } from "../ui/Page.tsx";

interface Answer {
  refused: ImportReport;
  confirmed: { welcome: boolean; close: boolean };
  typed: string;
}

const up = "/sekretariat/personer/import";

/** What a list would do, before any of it is done: or why it cannot be taken, line by line. */
export function ImportLook({ report, answer }: { report: ImportReport; answer?: Answer }) {
  const { t } = useTranslation("roster", { keyPrefix: "import" });
  const back = { to: up, label: t("title") };
  if ("unreadable" in report)
    return (
      <Page title={t("notRead")} lead={report.unreadable} up={back}>
        <p>{t("again")}</p>
      </Page>
    );
  if ("bad" in report)
    return (
      <Page title={t("badTitle", { count: report.bad.length })} lead={t("badLead")} up={back}>
        <ul>
          {report.bad.map(({ line, reasons }) => (
            <li key={line}>
              <strong>{t("line", { line })}</strong> {reasons.join(" ")}
            </li>
          ))}
        </ul>
      </Page>
    );
  if ("tooMany" in report) return null;
  return <Would report={report} answer={answer} back={back} />;
}

type Good = Extract<ImportReport, { fresh: string[] }>;

function Would({
  report,
  answer,
  back,
}: {
  report: Good;
  answer?: Answer;
  back: { to: string; label: string };
}) {
  const { t } = useTranslation("roster", { keyPrefix: "import" });
  const changed = report.changed.filter((text) => !report.moved.includes(text));
  const nothing = report.fresh.length + report.changed.length + report.missing.length === 0;
  const { fresh, moved, missing, unchanged } = report;
  return (
    <Page title={t("lookTitle")} lead={t("lookLead")} up={back}>
      <Refused answer={answer} />
      <Group title={t("fresh", { count: fresh.length })} lines={fresh} />
      <Group title={t("moved", { count: moved.length })} lines={moved} />
      <Group title={t("changed", { count: changed.length })} lines={changed} />
      <Group title={t("missing", { count: missing.length })} lines={missing} />
      <p>{t("unchanged", { count: unchanged })}</p>
      {report.ignored.length > 0 && (
        <p className="hint">{t("ignored", { columns: report.ignored.join(", ") })}</p>
      )}
      {nothing ? <p>{t("nothing")}</p> : <Confirm report={report} answer={answer} />}
    </Page>
  );
}

function Refused({ answer }: { answer?: Answer }) {
  const people = useTranslation("people").t;
  if (!answer || !("tooMany" in answer.refused)) return null;
  const { tooMany: count, of } = answer.refused;
  return <Notice kind="error">{people("tooMany", { count, of })}</Notice>;
}

function Group({ title, lines }: { title: string; lines: string[] }) {
  if (lines.length === 0) return null;
  return (
    <Section title={title}>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </Section>
  );
}

function Confirm({ report, answer }: { report: Good; answer?: Answer }) {
  const { t } = useTranslation("roster", { keyPrefix: "import" });
  const people = useTranslation("people").t;
  const confirmed = answer?.confirmed ?? { welcome: true, close: false };
  const tooMany = answer && "tooMany" in answer.refused ? answer.refused : null;
  const wrong = tooMany && [people("tooMany", { count: tooMany.tooMany, of: tooMany.of })];
  return (
    <form method="post">
      <label className="choice">
        <input type="checkbox" name="velkomst" value="ja" defaultChecked={confirmed.welcome} />
        {t("welcome")}
      </label>
      {report.missing.length > 0 && (
        <label className="choice">
          <input type="checkbox" name="luk" value="ja" defaultChecked={confirmed.close} />
          {t("close", { count: report.missing.length })}
        </label>
      )}
      {wrong && (
        <Field
          field={{ id: "antal", name: "antal", initialValue: answer?.typed, errors: wrong }}
          label={t("number")}
          inputMode="numeric"
          maxLength={6}
        />
      )}
      <Button>{t("take")}</Button>
    </form>
  );
}
