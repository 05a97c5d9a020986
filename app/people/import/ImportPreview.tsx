import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { ImportReport, ImportSummary, Missing } from "./report.ts";
import { Button } from "../../ui/Button.tsx";
import { Field } from "../../ui/Field.tsx";
import { Notice } from "../../ui/Notice.tsx";
import { Page, Section } from "../../ui/Page.tsx";
import { SheetSourceNote } from "./SheetSourceNote.tsx";
import { useRenderContext } from "../../ui/render-context.ts";
import { listText } from "../../ui/list-text.ts";

export interface ImportAnswer {
  refused: ImportReport | { refused: "queue" };
  confirmed: { welcome: boolean; close: string[] };
  /** What was typed as the number of people to close. */
  typed: string;
}

const importPath = "/sekretariat/personer/import";

interface ImportPreviewProps {
  report: ImportReport;
  answer?: ImportAnswer | undefined;
  /** What stands above what it would do. */
  children?: ReactNode;
}

/** What a list would do, before any of it is done; or why it cannot be used, line by line. */
export function ImportPreview({ report, answer, children }: ImportPreviewProps) {
  const { t } = useTranslation("peopleImport");
  const up = { to: importPath, label: t("title") };
  if ("unreadable" in report)
    return (
      <Page title={t("notRead")} lead={report.unreadable} up={up}>
        <p>{t("again")}</p>
      </Page>
    );
  if ("bad" in report)
    return (
      <Page
        title={t("badTitle", { count: report.bad.length })}
        lead={t("badLead", { count: report.bad.length })}
        up={up}
      >
        <ul>
          {report.bad.slice(0, maxShownLines).map(({ line, reasons }) => (
            <li key={line}>
              <strong>{t("line", { line })}</strong> {reasons.join(" ")}
            </li>
          ))}
        </ul>
        <NotShown count={report.bad.length - maxShownLines} />
      </Page>
    );
  if ("tooManyChanges" in report)
    return <Page title={t("tooManyChangesTitle")} lead={t("tooManyChanges", changesIn(report))} up={up} />;
  if (!("added" in report)) return null;
  return (
    <Preview report={report} answer={answer} up={up}>
      {children}
    </Preview>
  );
}

interface PreviewProps {
  report: ImportSummary;
  answer?: ImportAnswer | undefined;
  up: { to: string; label: string };
  children: ReactNode;
}

function Preview({ report, answer, up, children }: PreviewProps) {
  const { t } = useTranslation("peopleImport");
  const changed = report.changed.filter((text) => !report.moved.includes(text));
  const nothing = report.added.length + report.changed.length + report.missing.length === 0;
  const { added, moved, missing, unchanged } = report;
  return (
    <Page title={t("previewTitle")} lead={t("previewLead")} up={up}>
      <RefusedNotice answer={answer} />
      {children}
      <Group title={t("added", { count: added.length })} lines={added} />
      <Group title={t("moved", { count: moved.length })} lines={moved} />
      <Group title={t("changed", { count: changed.length })} lines={changed} />
      <NotOnList missing={missing} />
      <p>{t("unchanged", { count: unchanged })}</p>
      {report.turned && <p>{t("turned", { count: report.turned })}</p>}
      {report.roleLetters && <p>{t("roleLetters", { count: report.roleLetters })}</p>}
      {report.welcomed && <p>{t("welcomed", { count: report.welcomed })}</p>}
      {report.invited && <p>{t("invited", { count: report.invited })}</p>}
      {report.ignored.length > 0 && (
        <p className="hint">{t("ignored", { columns: report.ignored.join(", ") })}</p>
      )}
      <SheetSourceNote source={report.source} />
      {nothing ? <p>{t("nothing")}</p> : <Confirm report={report} answer={answer} />}
    </Page>
  );
}

/** More lines are counted only: nobody reads on, and a page of them all takes the server a second. */
const maxShownLines = 500;
/** More municipalities than these are too many for a sentence. */
const maxNamedMunicipalities = 4;

/** Asks, in one sentence, for the number of people to close; null when it need not be confirmed. */
function useTooManyText(answer: ImportAnswer | undefined): string | null {
  const { t } = useTranslation("peopleImport");
  const { locale } = useRenderContext();
  if (!answer || !("tooMany" in answer.refused)) return null;
  const { tooMany: count, total, municipalities } = answer.refused;
  const each = municipalities.map(({ name, people, total: all, leaderless }) =>
    t(leaderless ? "tooManyLed" : "tooManyOf", { name, count: people.length, all }),
  );
  return each.length > 0 && each.length <= maxNamedMunicipalities
    ? t("tooManyIn", { count, of: total, places: listText(each, locale) })
    : t("tooMany", { count, of: total });
}

const changesIn = ({ tooManyChanges: count, max }: { tooManyChanges: number; max: number }) => ({
  count,
  max,
});

function RefusedNotice({ answer }: { answer?: ImportAnswer }) {
  const { t } = useTranslation("peopleImport");
  const jobs = useTranslation("jobs").t;
  const tooMany = useTooManyText(answer);
  const changes = answer && "tooManyChanges" in answer.refused ? changesIn(answer.refused) : null;
  const text =
    (answer && "stale" in answer.refused && t("stale")) ||
    (answer && "refused" in answer.refused && jobs("tooMany")) ||
    (changes && t("tooManyChanges", changes)) ||
    tooMany;
  return text && <Notice kind="error">{text}</Notice>;
}

/** Those who are not on the list, by municipality, since the list may be of one municipality alone. */
function NotOnList({ missing }: { missing: Missing[] }) {
  const { t } = useTranslation("peopleImport");
  if (missing.length === 0) return null;
  return (
    <Section title={t("missing", { count: missing.reduce((sum, { people }) => sum + people.length, 0) })}>
      <p>{t("missingText")}</p>
      {missing.map(({ code, name, people, total }) => (
        <details className="more" key={code} open={people.length <= 30}>
          <summary>{t("missingOf", { name, count: people.length, of: total })}</summary>
          <LineList lines={people} />
        </details>
      ))}
    </Section>
  );
}

function Group({ title, lines }: { title: string; lines: string[] }) {
  if (lines.length === 0) return null;
  return (
    <Section title={title}>
      <LineList lines={lines} />
    </Section>
  );
}

function LineList({ lines }: { lines: string[] }) {
  return (
    <>
      <ul>
        {lines.slice(0, maxShownLines).map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <NotShown count={lines.length - maxShownLines} />
    </>
  );
}

function NotShown({ count }: { count: number }) {
  const { t } = useTranslation("peopleImport");
  return count > 0 ? <p>{t("notShown", { count })}</p> : null;
}

function Confirm({ report, answer }: { report: ImportSummary; answer?: ImportAnswer }) {
  const { t } = useTranslation("peopleImport");
  // When the list would now do something else, the ticks were set for other people.
  const ticked = answer && !("stale" in answer.refused) ? answer.confirmed : null;
  const confirmed = ticked ?? { welcome: true, close: [] };
  const tooMany = useTooManyText(answer);
  return (
    <form method="post">
      <input type="hidden" name="set" value={report.fingerprint} />
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
