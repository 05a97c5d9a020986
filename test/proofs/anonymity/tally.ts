/** What the rounds of the proof have found, and the figures made of it. */
import { type Agreement, agreementOf, beyondChance, type Pair } from "./rank-agreement.ts";

export interface Tally {
  people: number;
  answers: number;
  linked: number;
  readable: number;
  joined: number;
  named: number;
  links: number;
  /** Groups of answers to one question, of a unit or of the partial answers, with 1 to 4 answers. */
  smallGroups: number;
  /** Choices that are stored as somebody's client wrote them. */
  marked: number;
  /** Numbers that forgetting changes by whether there was an answer. */
  toldByForgetting: number;
  /** Sent answers that the closed round does not count, or counts twice. */
  lost: number;
  /** People named in the backup taken at closing. */
  inClosingBackup: number;
  /** Agreement between what was found and the truth, by list and by figure. */
  found: Record<Judged, Map<string, Agreement[]>>;
}

type Judged = "storedOrder" | "lengthSealed" | "lengthLogged" | "inCopies";

export const emptyTally = (): Tally => ({
  people: 0,
  answers: 0,
  linked: 0,
  readable: 0,
  joined: 0,
  named: 0,
  links: 0,
  smallGroups: 0,
  marked: 0,
  toldByForgetting: 0,
  lost: 0,
  inClosingBackup: 0,
  found: {
    storedOrder: new Map(),
    lengthSealed: new Map(),
    lengthLogged: new Map(),
    inCopies: new Map(),
  },
});

export function figuresOf({ found: findings, ...counted }: Tally) {
  const furthest = Object.entries(findings).map(([figure, lists]) => {
    const deviations = [...lists.values()].map((list) => Math.abs(beyondChance(list)));
    return [figure, Math.round(Math.max(0, ...deviations) * 100) / 100] as const;
  });
  return { ...counted, ...(Object.fromEntries(furthest) as Record<Judged, number>) };
}

/** Adds how far what was found agrees with the truth. */
export function addAgreement(findings: Map<string, Agreement[]>, name: string, pairs: readonly Pair[]): void {
  findings.set(name, [...(findings.get(name) ?? []), agreementOf(pairs)]);
}
