/** What a package's own words come to. Pure: the page that runs it reads them the same way. */
import type { packageCompletions, packageSuccesses } from "../../../../db/enums.ts";
import type { PackageRule } from "./content.ts";

/** Every element a part has set, by name. */
export type Elements = Record<string, string>;

export interface Verdict {
  completion: (typeof packageCompletions)[number];
  success: (typeof packageSuccesses)[number];
  /** In per cent of what can be had, where the package tells it. */
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

/** The number an element holds; null when it holds none. */
export const numberIn = (text: string | undefined): number | null =>
  text === undefined || text.trim() === "" || !Number.isFinite(Number(text)) ? null : Number(text);

/** What the part says of itself, of either standard. */
export function verdictOf(elements: Elements): Verdict {
  const old = elements["cmi.core.lesson_status"];
  if (old !== undefined)
    return { ...(scorm12Statuses[old] ?? nothingReported), score: rawScore(elements, "cmi.core.score") };
  const { "cmi.completion_status": completion, "cmi.success_status": success } = elements;
  return {
    completion: completion === "completed" || completion === "incomplete" ? completion : "unknown",
    success: success === "passed" || success === "failed" ? success : "unknown",
    // A score may come before any status does, of either standard.
    score: scaledScore(elements) ?? rawScore(elements, "cmi.score") ?? rawScore(elements, "cmi.core.score"),
  };
}

/** Whether it completes the lesson: a failed test never does. */
export const isDone = ({ completion, success }: Pick<Verdict, "completion" | "success">, rule: PackageRule) =>
  success === "passed" || (rule === "either" && completion === "completed" && success !== "failed");

function rawScore(elements: Elements, of: "cmi.core.score" | "cmi.score"): number | null {
  const raw = numberIn(elements[`${of}.raw`]);
  const most = numberIn(elements[`${of}.max`]) ?? 100;
  const least = numberIn(elements[`${of}.min`]) ?? 0;
  return raw === null || most <= least ? raw : percent((raw - least) / (most - least));
}

function scaledScore(elements: Elements): number | null {
  const scaled = numberIn(elements["cmi.score.scaled"]);
  return scaled === null ? null : percent(scaled);
}

const percent = (share: number) => Math.round(share * 1000) / 10;
