import { createHash } from "node:crypto";
import type { Tx } from "../../../db/database.server.ts";
import { imports } from "../../../db/schema/people.ts";

interface ImportRecord {
  kind: "people" | "history";
  bytes: Buffer;
  lines: number;
  invited: boolean;
}

/** Records that a list was imported: its digest, never its content. */
export function recordImport(tx: Tx, { kind, bytes, lines, invited }: ImportRecord, now: Date): void {
  const fileHash = createHash("sha256").update(bytes).digest("hex");
  tx.insert(imports).values({ kind, fileHash, lines, invited, at: now }).run();
}
