import type { PackageReport } from "../../../../db/schema/elearning.ts";
import type { PackageContent, PackageRule } from "./content.ts";

/** What a package said and when, and what is still missing. */
export interface PackageEvidence {
  rule: PackageRule;
  beganAt: Date | null;
  lastAt: Date | null;
  /** In the order of the package; the part's title only where there are several. */
  said: { part: string | null; words: (Omit<PackageReport, "at"> & { at: Date })[] }[];
  /** How many parts that report are not done. */
  left: number;
  failed: boolean;
}

interface State {
  item: string;
  said: PackageReport[];
  success: string;
  doneAt: Date | null;
  beganAt: Date;
  savedAt: Date;
}

/** The evidence of what has been kept of a package's parts; null before it has been given its package. */
export function packageEvidence(content: PackageContent | null, states: State[]): PackageEvidence | null {
  if (!content) return null;
  const scos = content.items.filter(({ type }) => type === "sco");
  const stateOf = (id: string) => states.find(({ item }) => item === id);
  const times = (of: "beganAt" | "savedAt") => states.map((state) => state[of].getTime());
  return {
    rule: content.rule,
    beganAt: states.length > 0 ? new Date(Math.min(...times("beganAt"))) : null,
    lastAt: states.length > 0 ? new Date(Math.max(...times("savedAt"))) : null,
    said: scos.map(({ id, title }) => ({
      part: scos.length > 1 ? title : null,
      words: (stateOf(id)?.said ?? []).map(({ at, ...word }) => ({ at: new Date(at), ...word })),
    })),
    left: scos.filter(({ id }) => !stateOf(id)?.doneAt).length,
    failed: states.some(({ success, doneAt }) => success === "failed" && !doneAt),
  };
}
