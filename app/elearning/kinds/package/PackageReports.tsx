import type { TFunction } from "i18next";
import { useTranslation } from "react-i18next";
import { dateTimeText } from "../../../base/dates/date-text.ts";
import { decimalText, numberText } from "../../../base/number-text.ts";
import { useRenderContext } from "../../../ui/render-context.ts";
import type { Locale } from "../../../base/texts/locale.ts";
import type { PackageEvidence } from "./evidence.ts";

type T = TFunction<"kinds", "package">;
type ReportLine = PackageEvidence["reported"][number]["reports"][number];

/** Every report of a package and all that went wrong in it, with their times. */
export function PackageReports({ evidence }: { evidence: PackageEvidence }) {
  const { t } = useTranslation("kinds", { keyPrefix: "package" });
  const { locale } = useRenderContext();
  const lines = evidence.reported.flatMap(({ part, reports }) =>
    reports.map((report) => {
      const line = lineText(report, t, locale);
      return part ? t("reported.part", { part, line }) : line;
    }),
  );
  return (
    <>
      {lines.length > 0 && <Lines title={t("reported.title")} lines={lines} />}
      {evidence.faults.length > 0 && (
        <Lines
          title={t("faults.title")}
          lines={evidence.faults.map(({ at, what, text }) =>
            t(`faults.${what}`, { at: dateTimeText(at, locale), text }),
          )}
        />
      )}
    </>
  );
}

function Lines({ title, lines }: { title: string; lines: string[] }) {
  return (
    <>
      <p>{title}</p>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </>
  );
}

function lineText({ at, completion, success, score }: ReportLine, t: T, locale: Locale): string {
  const words = [
    // A failed test is not completed, whatever the package reports.
    success !== "failed" && t(`reported.completion.${completion}`),
    success !== "unknown" && t(`reported.success.${success}`),
    score !== null && t("reported.score", { score: scoreText(score, locale) }),
  ];
  return t("reported.line", { at: dateTimeText(at, locale), words: words.filter(Boolean).join(", ") });
}

const scoreText = (score: number, locale: Locale) =>
  Number.isInteger(score) ? numberText(score, locale) : decimalText(score, 1, locale);

/** What a package has not reported, so that its lesson is not complete. */
export function missingReportsText({ reported, failed, left, rule }: PackageEvidence, t: T): string {
  if (reported.every(({ reports }) => reports.length === 0)) return t("reported.nothing");
  const missing = t(rule === "passed" ? "reported.missingPassed" : "reported.missing");
  const parts = reported.length > 1 ? ` ${t("reported.partMissing", { count: left })}` : "";
  return `${failed ? t("reported.failed") : missing}${parts}`;
}
