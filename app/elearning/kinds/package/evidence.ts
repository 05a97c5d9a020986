import type { PackageReport } from "../../../../db/schema/elearning-progress.ts";
import type { PackageContent, PackageRule } from "./content.ts";
import { type PackageFault, readFaults } from "./faults.ts";

/** What a package has reported and when, and what is still missing. */
export interface PackageEvidence {
  rule: PackageRule;
  /** By part, in the order of the package; the part's title only where there are several. */
  reported: { part: string | null; reports: (Omit<PackageReport, "at"> & { at: Date })[] }[];
  /** What went wrong in it, in order of time. */
  faults: (Omit<PackageFault, "at"> & { at: Date })[];
  /** How many parts that report are not done. */
  left: number;
  failed: boolean;
}

interface State {
  item: string;
  reports: PackageReport[];
  success: string;
  doneAt: Date | null;
  faults: string | null;
}

/** The evidence of a package, from the stored states of its parts. */
export function packageEvidence(content: PackageContent, states: State[]): PackageEvidence {
  const scos = content.items.filter(({ type }) => type === "sco");
  const stateOf = (id: string) => states.find(({ item }) => item === id);
  return {
    rule: content.rule,
    reported: scos.map(({ id, title }) => ({
      part: scos.length > 1 ? title : null,
      reports: (stateOf(id)?.reports ?? []).map(({ at, ...report }) => ({ at: new Date(at), ...report })),
    })),
    faults: states
      .flatMap(({ faults }) => readFaults(faults))
      .sort((a, b) => a.at - b.at)
      .map(({ at, ...fault }) => ({ at: new Date(at), ...fault })),
    left: scos.filter(({ id }) => !stateOf(id)?.doneAt).length,
    failed: states.some(({ success, doneAt }) => success === "failed" && !doneAt),
  };
}
