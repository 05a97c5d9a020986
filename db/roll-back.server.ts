import { isDatabaseBusy } from "./busy.ts";
import { diskFaultOf } from "./disk-faults.ts";
import { type Tx, writeTransaction } from "./database.server.ts";

class RolledBack<T> extends Error {
  constructor(readonly result: T) {
    super("The transaction was rolled back on purpose.");
  }
}

/** Runs an act in a write transaction that is committed only if `keep` accepts its result. Returns the result either way. */
export function commitIf<T>(keep: (result: T) => boolean, act: (tx: Tx) => T): T {
  try {
    return writeTransaction((tx) => {
      const result = act(tx);
      if (!keep(result)) throw new RolledBack(result);
      return result;
    });
  } catch (error) {
    if (error instanceof RolledBack) return error.result as T;
    throw error;
  }
}

/**
 * Runs an act and rolls it back. Returns the result that it would have had; null while another process holds the write lock or the disk
 * takes no writes, since a page that looks ahead can be read without it.
 */
export function tryAndRollBack<T extends object>(act: (tx: Tx) => T): T | null {
  try {
    return commitIf(() => false, act);
  } catch (error) {
    if (isDatabaseBusy(error) || diskFaultOf(error)) return null;
    throw error;
  }
}
