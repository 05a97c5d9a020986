import { useTranslation } from "react-i18next";
import type { ImportReport, Missing } from "./report.ts";
import { Button } from "../../ui/Button.tsx";
import { Field } from "../../ui/Field.tsx";
import { Notice } from "../../ui/Notice.tsx";
import { Page, Section } from "../../ui/Page.tsx";
import { useRenderContext } from "../../ui/render-context.ts";
import { listText } from "../../ui/list-text.ts";

interface Answer {
  refused: ImportReport;
  confirmed: { welcome: boolean; close: string[] };
  typed: string;
}

const importPath = "/sekretariat/personer/import";

/** What a list would do, before any of it is done: or why it cannot be taken, line by line. */
export function ImportPreview({ report, answer }: { report: ImportReport; answer?: Answer }) {
  const { t } = useTranslation("peopleImport");
  const back = { to: importPath, label: t("title") };
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
  if (!("fresh" in report)) return null;
  return <Preview report={report} answer={answer} back={back} />;
}

type ReadableReport = Extract<ImportReport, { fresh: string[] }>;

function Preview({
  report,
  answer,
  back,
}: {
  report: ReadableReport;
  answer?: Answer;
  back: { to: string; label: string };
}) {
  const { t } = useTranslation("peopleImport");
  const changed = report.changed.filter((text) => !report.moved.includes(text));
  const nothing = report.fresh.length + report.changed.length + report.missing.length === 0;
  const { fresh, moved, missing, unchanged } = report;
  return (
    <Page title={t("lookTitle")} lead={t("lookLead")} up={back}>
      <RefusedNotice answer={answer} />
      <Group title={t("fresh", { count: fresh.length })} lines={fresh} />
      <Group title={t("moved", { count: moved.length })} lines={moved} />
      <Group title={t("changed", { count: changed.length })} lines={changed} />
      <NotOnList missing={missing} />
      <p>{t("unchanged", { count: unchanged })}</p>
      {report.ignored.length > 0 && (
        <p className="hint">{t("ignored", { columns: report.ignored.join(", ") })}</p>
      )}
      {nothing ? <p>{t("nothing")}</p> : <Confirm report={report} answer={answer} />}
    </Page>
  );
}

/** More municipalities than these make no sentence. */
const maxNamedMunicipalities = 4;

/** What so large a closing asks for, in one sentence; null when nothing is asked. */
function useTooManyText(answer: Answer | undefined): string | null {
  const { t } = useTranslation("people");
  const { locale } = useRenderContext();
  if (!answer || !("tooMany" in answer.refused)) return null;
  const { tooMany: count, of, places } = answer.refused;
  const each = places.map(({ name, people, of: all, leaderless }) =>
    t(leaderless ? "tooManyLed" : "tooManyOf", { name, count: people.length, all }),
  );
  return each.length > 0 && each.length <= maxNamedMunicipalities
    ? t("tooManyIn", { count, of, places: listText(each, locale) })
    : t("tooMany", { count, of });
}

function RefusedNotice({ answer }: { answer?: Answer }) {
  const { t } = useTranslation("peopleImport");
  const tooMany = useTooManyText(answer);
  const said = answer && "stale" in answer.refused ? t("stale") : tooMany;
  return said && <Notice kind="error">{said}</Notice>;
}

/** Those who are not on the list, municipality by municipality: it may be a list of one of them alone. */
function NotOnList({ missing }: { missing: Missing[] }) {
  const { t } = useTranslation("peopleImport");
  if (missing.length === 0) return null;
  return (
    <Section title={t("missing", { count: missing.reduce((sum, { people }) => sum + people.length, 0) })}>
      <p>{t("missingText")}</p>
      {missing.map(({ code, name, people, of }) => (
        <details className="more" key={code} open={people.length <= 30}>
          <summary>{t("missingOf", { name, count: people.length, of })}</summary>
          <ul>
            {people.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </details>
      ))}
    </Section>
  );
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

function Confirm({ report, answer }: { report: ReadableReport; answer?: Answer }) {
  const { t } = useTranslation("peopleImport");
  // What was ticked was ticked of other people when the list has become another.
  const kept = answer && !("stale" in answer.refused) ? answer.confirmed : null;
  const confirmed = kept ?? { welcome: true, close: [] };
  const tooMany = useTooManyText(answer);
  return (
    <form method="post">
      <input type="hidden" name="set" value={report.mark} />
      <label className="choice">
        <input type="checkbox" name="velkomst" value="ja" defaultChecked={confirmed.welcome} />
        {t("welcome")}
      </label>
      {report.missing.map(({ code, name, people, leaderless }) => (
        <label className="choice" key={code}>
          <input type="checkbox" name="luk" value={code} defaultChecked={confirmed.close.includes(code)} />
          {t("close", { count: people.length, name })} {leaderless && t("leaderless")}
        </label>
      ))}
      {tooMany && (
        <Field
          field={{ id: "antal", name: "antal", initialValue: answer?.typed, errors: [tooMany] }}
          label={t("number")}
          inputMode="numeric"
          maxLength={6}
        />
      )}
      <Button>{t("take")}</Button>
    </form>
  );
}
