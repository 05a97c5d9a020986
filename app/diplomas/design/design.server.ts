import { type Database, db, type Tx, write } from "../../../db/database.server.ts";
import { diplomaLook } from "../../../db/schema/diplomas.ts";
import { type Actor, trace } from "../../audit/audit.server.ts";
import { type Layout, usualSignatory } from "./design.ts";

/** What is frozen with a diploma of how it looks. */
export interface Look {
  layout: Layout;
  signatory: string;
}

/** How diplomas that are issued now look. Older ones keep theirs. */
export function lookNow(at: Database | Tx = db): Look {
  const chosen = at.select().from(diplomaLook).get();
  return { layout: (chosen?.layout ?? 1) as Layout, signatory: chosen?.signatory ?? usualSignatory };
}

/** Chooses how diplomas look from now on. What has been issued stays as it is. */
export function chooseLook(actor: Actor, look: Look, now: Date): void {
  write((tx) => {
    tx.insert(diplomaLook)
      .values({ id: 1, ...look })
      .onConflictDoUpdate({ target: diplomaLook.id, set: look })
      .run();
    trace(tx, actor, { act: "diploma-look-chosen", scope: "diplomas", detail: { layout: look.layout } }, now);
  });
}
