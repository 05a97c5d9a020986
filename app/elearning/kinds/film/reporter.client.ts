import { mergeRanges, type Range, subtractRanges } from "../../courses/watched-ranges.ts";

/** The response of the server: how far the person has come with the reported ranges. */
export interface ReportAnswer {
  seen: Range[];
  seconds: number;
  missing: Range[];
  complete: boolean;
}

interface ReportListener {
  answered: (answer: ReportAnswer) => void;
  trouble: (word: "offline" | "signedOut" | "trouble" | "back") => void;
}

/** The most ranges one report may hold. */
const maxRangesPerReport = 200;

/**
 * Returns a function that reports to the server what has been played. Each report contains all that the server has not counted, so
 * that ranges that were lost, or played without a connection, are sent again with the next.
 */
export function createReporter(root: HTMLElement, listener: ReportListener) {
  let seen: Range[] = JSON.parse(root.dataset.seen!);
  let sentPosition = Number(root.dataset.position);
  let underWay = false;
  let reportAgain = false;
  let troubled = false;

  return async function report(played: Range[], position: number, leaving = false): Promise<void> {
    const ranges = subtractRanges(mergeRanges(played), seen).slice(0, maxRangesPerReport);
    if (ranges.length === 0 && position === sentPosition) return;
    if (underWay && !leaving) {
      reportAgain = true;
      return;
    }
    underWay = true;
    reportAgain = false;
    const response = await send(root, { ranges, position, sitting: root.dataset.pageOpenToken }, leaving);
    const again = reportAgain || !underWay;
    underWay = false;
    if (!response?.ok) {
      troubled = true;
      return listener.trouble(!response ? "offline" : response.status === 401 ? "signedOut" : "trouble");
    }
    const answer = (await response.json()) as ReportAnswer;
    seen = answer.seen;
    sentPosition = position;
    if (troubled) listener.trouble("back");
    troubled = false;
    listener.answered(answer);
    if (again) await report(played, position);
  };
}

/** Null when there is no connection. */
function send(root: HTMLElement, report: unknown, leaving: boolean): Promise<Response | null> {
  return fetch(root.dataset.report!, {
    method: "POST",
    headers: { "Content-Type": "application/json", Accept: "application/json" },
    body: JSON.stringify(report),
    keepalive: leaving,
  }).catch(() => null);
}
