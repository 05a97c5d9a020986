import type { Tx } from "../../../db/database.server.ts";
import { imports } from "../../../db/schema/people.ts";

interface ImportRecord {
  kind: "people" | "history";
  fileHash: string;
  lines: number;
  invited: boolean;
}

/** Records that a list was imported: its digest, never its content. */
export function recordImport(tx: Tx, { kind, fileHash, lines, invited }: ImportRecord, now: Date): void {
  tx.insert(imports).values({ kind, fileHash, lines, invited, at: now }).run();
}
