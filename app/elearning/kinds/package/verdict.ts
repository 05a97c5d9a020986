/** What the reports of a package mean. Pure: the server and the page that runs the package both use it. */
import type { packageCompletions, packageSuccesses } from "../../../../db/enums.ts";
import type { PackageRule } from "./content.ts";

/** Every element a part has set, by name. */
export type Elements = Record<string, string>;

/** What the package has put into its storage, as JSON: kept beside its elements, which it is not. */
export const storageElement = "site.storage";

export interface Verdict {
  completion: (typeof packageCompletions)[number];
  success: (typeof packageSuccesses)[number];
  /** In per cent of the maximum, where the package reports one. */
  score: number | null;
}

const scorm12Statuses: Record<string, Omit<Verdict, "score">> = {
  passed: { completion: "completed", success: "passed" },
  failed: { completion: "completed", success: "failed" },
  completed: { completion: "completed", success: "unknown" },
  incomplete: { completion: "incomplete", success: "unknown" },
  browsed: { completion: "incomplete", success: "unknown" },
  "not attempted": { completion: "not attempted", success: "unknown" },
};
const nothingReported = { completion: "unknown", success: "unknown" } as const;

/** The value of an element as a number; null when it is none. */
export const numberIn = (text: string | undefined): number | null =>
  text === undefined || text.trim() === "" || !Number.isFinite(Number(text)) ? null : Number(text);

/** The completion, success and score that a part has set, in either standard. */
export function verdictOf(elements: Elements): Verdict {
  const scorm12Status = elements["cmi.core.lesson_status"];
  if (scorm12Status !== undefined)
    return {
      ...(scorm12Statuses[scorm12Status] ?? nothingReported),
      score: rawScore(elements, "cmi.core.score"),
    };
  const { "cmi.completion_status": completion, "cmi.success_status": success } = elements;
  return {
    completion: completion === "completed" || completion === "incomplete" ? completion : "unknown",
    success: success === "passed" || success === "failed" ? success : "unknown",
    // In both standards a score may be set before any status.
    score: scaledScore(elements) ?? rawScore(elements, "cmi.score") ?? rawScore(elements, "cmi.core.score"),
  };
}

/** Whether it completes the part by this rule: a failed test never does. */
export const isDone = ({ completion, success }: Pick<Verdict, "completion" | "success">, rule: PackageRule) =>
  success === "passed" || (rule === "either" && completion === "completed" && success !== "failed");

function rawScore(elements: Elements, of: "cmi.core.score" | "cmi.score"): number | null {
  const raw = numberIn(elements[`${of}.raw`]);
  const max = numberIn(elements[`${of}.max`]) ?? 100;
  const min = numberIn(elements[`${of}.min`]) ?? 0;
  return raw === null || max <= min ? raw : percent((raw - min) / (max - min));
}

function scaledScore(elements: Elements): number | null {
  const scaled = numberIn(elements["cmi.score.scaled"]);
  return scaled === null ? null : percent(scaled);
}

const percent = (share: number) => Math.round(share * 1000) / 10;
