import type { Reports, Warning } from "../content.ts";
import { outsideHosts } from "./outside-hosts.ts";

/** The files that may show how a package reports and what it loads; no other is scanned. */
export const scannableFile = /\.(?:html?|js|css)$/i;

/** The most hosts that a warning names. */
const maxHosts = 100;

/** What the files scanned so far contain. */
export interface ScanFindings {
  calls: boolean;
  status: boolean;
  /** It ends its parts itself. */
  ends: boolean;
  /** The page of a part opens a window. */
  ownWindow: boolean;
  /** The hosts that it loads from, and that are blocked. */
  hosts: string[];
  rise: { status: "passed" | "completed"; test: boolean } | null;
  percent: number | null;
}

export const emptyFindings = (): ScanFindings => ({
  calls: false,
  status: false,
  ends: false,
  ownWindow: false,
  hosts: [],
  rise: null,
  percent: null,
});

const riseShape = /["']?\breporting["']?\s*[:=]\s*["'](passed|completed)-(?:incomplete|failed)["']/;
const percentShape = /["']?\bcompletionPercentage["']?\s*[:=]\s*["']?(\d{1,3})\b/;
const testShape = /["']?\b(?:quizId|storylineId)["']?\s*[:=]\s*["'][\w-]{3,}["']/;

/** The findings with those of one more file, which may be the page that a part begins with. */
export function scanText(findings: ScanFindings, text: string, isLaunched: boolean): ScanFindings {
  const rise = riseShape.exec(text);
  const percent = percentShape.exec(text);
  return {
    calls: findings.calls || /LMSInitialize|API_1484_11|\bInitialize\s*\(\s*["']{2}/.test(text),
    status:
      findings.status ||
      /lesson_status|completion_status|success_status|progress_measure|score\.scaled/.test(text),
    ownWindow: findings.ownWindow || (isLaunched && /\bwindow\.open\s*\(/.test(text)),
    hosts: [...new Set([...findings.hosts, ...outsideHosts(text)])].slice(0, maxHosts),
    ends: findings.ends || /LMSFinish/.test(text),
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

/**
 * Warnings for whoever uploads it: that it opens a window, that it loads what is blocked, that nothing in it seems to report. A part of SCORM 1.2 that ends
 * is completed, whatever it has set.
 */
export function reportingWarnings(findings: ScanFindings, standard: string): Warning[] {
  const { calls, status, ends, ownWindow, hosts } = findings;
  const name = hosts.join(", ");
  const completes = status || (ends && standard === "SCORM 1.2");
  return [
    ...(ownWindow ? [{ what: "own-window" as const }] : []),
    ...(hosts.length > 0 ? [{ what: "outside-hosts" as const, name, count: hosts.length }] : []),
    ...(!calls ? [{ what: "no-calls" as const }] : completes ? [] : [{ what: "no-status" as const }]),
  ];
}
