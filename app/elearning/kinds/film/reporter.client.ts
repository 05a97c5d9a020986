import { mergeRanges, type Range, subtractRanges } from "../../courses/watched-ranges.ts";

/** What the server answers: how far the person has come, after merging. */
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
 * Returns what tells the server what has been played. Only what the server has not yet counted is sent, so what was lost
 * on the way, or played without a connection, goes along with the next report.
 */
export function createReporter(root: HTMLElement, heard: ReportListener) {
  let seen: Range[] = JSON.parse(root.dataset.seen!);
  let sentPosition = Number(root.dataset.position);
  let under: "way" | "again" | undefined;
  let troubled = false;

  return async function report(played: Range[], position: number, leaving = false): Promise<void> {
    const ranges = subtractRanges(mergeRanges(played), seen).slice(0, maxRangesPerReport);
    if (ranges.length === 0 && position === sentPosition) return;
    if (under && !leaving) {
      under = "again";
      return;
    }
    under = "way";
    const answer = await send(root, { ranges, position, sitting: root.dataset.sitting }, leaving);
    const again = under !== "way";
    under = undefined;
    if (!answer?.ok) {
      troubled = true;
      return heard.trouble(!answer ? "offline" : answer.status === 401 ? "signedOut" : "trouble");
    }
    const told = (await answer.json()) as ReportAnswer;
    seen = told.seen;
    sentPosition = position;
    if (troubled) heard.trouble("back");
    troubled = false;
    heard.answered(told);
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
