import type { Reports, Warning } from "../content.ts";

/** The files that may show how a package reports; no other is scanned. */
export const scannableFile = /\.(?:html?|js)$/i;

/** What the files scanned so far contain. */
export interface ScanFindings {
  calls: boolean;
  status: boolean;
  unload: boolean;
  rise: { status: "passed" | "completed"; test: boolean } | null;
  percent: number | null;
}

export const emptyFindings = (): ScanFindings => ({
  calls: false,
  status: false,
  unload: false,
  rise: null,
  percent: null,
});

const riseShape = /["']?\breporting["']?\s*[:=]\s*["'](passed|completed)-(?:incomplete|failed)["']/;
const percentShape = /["']?\bcompletionPercentage["']?\s*[:=]\s*["']?(\d{1,3})\b/;
const testShape = /["']?\b(?:quizId|storylineId)["']?\s*[:=]\s*["'][\w-]{3,}["']/;

/** The findings with those of one more file. */
export function scanText(findings: ScanFindings, text: string): ScanFindings {
  const rise = riseShape.exec(text);
  const percent = percentShape.exec(text);
  return {
    calls: findings.calls || /LMSInitialize|API_1484_11|\bInitialize\s*\(\s*["']{2}/.test(text),
    status: findings.status || /lesson_status|completion_status|success_status/.test(text),
    unload: findings.unload || /\bonunload\b|["']unload["']/.test(text),
    rise:
      findings.rise ?? (rise && { status: rise[1] as "passed" | "completed", test: testShape.test(text) }),
    percent: findings.percent ?? (percent ? Number(percent[1]) : null),
  };
}

/** What the package will report, as far as its files and its manifest show; null when nothing shows that it reports. */
export function expectedReports(findings: ScanFindings, mastery: number | null): Reports | null {
  if (findings.rise) {
    const { status, test } = findings.rise;
    return { by: "rise", status, percent: test ? null : findings.percent, test };
  }
  if (mastery !== null) return { by: "mastery", status: "passed", percent: mastery, test: true };
  return findings.status ? { by: "calls", status: "either", percent: null, test: false } : null;
}

/** Warnings for whoever uploads it: that nothing in it seems to report, or that it may report too late. */
export function reportingWarnings(findings: ScanFindings): Warning[] {
  if (!findings.calls) return [{ what: "no-calls" }];
  if (!findings.status) return [{ what: "no-status" }];
  return findings.unload ? [{ what: "unload" }] : [];
}
