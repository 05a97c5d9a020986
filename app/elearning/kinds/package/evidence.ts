import type { PackageReport } from "../../../../db/schema/elearning-progress.ts";
import type { PackageContent, PackageRule } from "./content.ts";

/** What a package said and when, and what is still missing. */
export interface PackageEvidence {
  rule: PackageRule;
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
}

/** The evidence of what has been kept of a package's parts. */
export function packageEvidence(content: PackageContent, states: State[]): PackageEvidence {
  const scos = content.items.filter(({ type }) => type === "sco");
  const stateOf = (id: string) => states.find(({ item }) => item === id);
  return {
    rule: content.rule,
    said: scos.map(({ id, title }) => ({
      part: scos.length > 1 ? title : null,
      words: (stateOf(id)?.said ?? []).map(({ at, ...word }) => ({ at: new Date(at), ...word })),
    })),
    left: scos.filter(({ id }) => !stateOf(id)?.doneAt).length,
    failed: states.some(({ success, doneAt }) => success === "failed" && !doneAt),
  };
}
