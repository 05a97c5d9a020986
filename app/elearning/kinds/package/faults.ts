/** What went wrong in a package while somebody took it: kept with what it reported, as evidence. Pure: the browser writes it, and the server reads it. */

import type { Elements } from "./verdict.ts";

/** The name under which it is kept, as JSON, beside the package's elements. */
export const faultsElement = "site.faults";
/** How many are kept of a part. */
const maxFaults = 20;
/** In characters. */
const maxFaultLength = 300;
/** The last moment that a date can be. */
const maxMomentMs = 8.64e15;

export interface PackageFault {
  /** Milliseconds since 1970, by the browser's clock. */
  at: number;
  /** It threw an error that it did not handle, or made no call. */
  what: "error" | "silent";
  text: string;
}

/** The faults in a stored text; none where it is damaged. */
export function readFaults(text: string | null | undefined): PackageFault[] {
  try {
    const stored: unknown = JSON.parse(text ?? "[]");
    return Array.isArray(stored) ? stored.slice(0, maxFaults).flatMap(faultIn) : [];
  } catch {
    return [];
  }
}

function faultIn(stored: unknown): PackageFault[] {
  const { at, what, text } = (stored ?? {}) as Record<string, unknown>;
  if (typeof at !== "number" || !(Math.abs(at) <= maxMomentMs) || typeof text !== "string") return [];
  return what === "error" || what === "silent" ? [{ at, what, text: text.slice(0, maxFaultLength) }] : [];
}

/** Keeps what goes wrong in a part beside what was kept before; `changed` is called when something was added. */
export function createFaultKeeper(before: Elements, changed: () => void) {
  let text = before[faultsElement];
  return {
    keep(what: PackageFault["what"], message: string): void {
      const faults = readFaults(text);
      const fault = { at: Date.now(), what, text: message.slice(0, maxFaultLength) };
      const isKnown = faults.some((known) => known.what === what && known.text === fault.text);
      if (isKnown || faults.length >= maxFaults) return;
      text = JSON.stringify([...faults, fault]);
      changed();
    },
    elements: (): Elements => (text === undefined ? {} : { [faultsElement]: text }),
  };
}
