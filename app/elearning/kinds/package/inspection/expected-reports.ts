import type { Reports, Warning } from "../content.ts";

/** Text files that may tell how a package reports; no other is looked into. */
export const scannableFile = /\.(?:html?|js)$/i;

/** What has been heard of the files so far. */
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

/** Listens to one more file. */
export function scanText(heard: ScanFindings, text: string): ScanFindings {
  const rise = riseShape.exec(text);
  const percent = percentShape.exec(text);
  return {
    calls: heard.calls || /LMSInitialize|API_1484_11|\bInitialize\s*\(\s*["']{2}/.test(text),
    status: heard.status || /lesson_status|completion_status|success_status/.test(text),
    unload: heard.unload || /\bonunload\b|["']unload["']/.test(text),
    rise: heard.rise ?? (rise && { status: rise[1] as "passed" | "completed", test: testShape.test(text) }),
    percent: heard.percent ?? (percent ? Number(percent[1]) : null),
  };
}

/** What the package will report, as far as can be told from what was heard and from its manifest. */
export function expectedReports(heard: ScanFindings, mastery: number | null): Reports | null {
  if (heard.rise) {
    const { status, test } = heard.rise;
    return { by: "rise", status, percent: test ? null : heard.percent, test };
  }
  if (mastery !== null) return { by: "mastery", status: "passed", percent: mastery, test: true };
  return heard.status ? { by: "calls", status: "either", percent: null, test: false } : null;
}

/** What whoever uploads it should know: that nothing in it seems to report, or that it may come too late with it. */
export function reportingWarnings(heard: ScanFindings): Warning[] {
  if (!heard.calls) return [{ what: "no-calls" }];
  if (!heard.status) return [{ what: "no-status" }];
  return heard.unload ? [{ what: "unload" }] : [];
}
