import { type Database, db, type Tx, writeTransaction } from "../../../db/database.server.ts";
import { diplomaDesign } from "../../../db/schema/diplomas.ts";
import { type Actor, trace } from "../../audit/audit.server.ts";
import { type Layout, defaultSignatory } from "./design.ts";

/** What is frozen with a diploma of how it looks. */
export interface DiplomaDesign {
  layout: Layout;
  signatory: string;
}

/** How diplomas that are issued now look. Older ones keep theirs. */
export function currentDesign(at: Database | Tx = db): DiplomaDesign {
  const chosen = at.select().from(diplomaDesign).get();
  return { layout: (chosen?.layout ?? 1) as Layout, signatory: chosen?.signatory ?? defaultSignatory };
}

/** Chooses how diplomas look from now on. What has been issued stays as it is. */
export function chooseDesign(actor: Actor, look: DiplomaDesign, now: Date): void {
  writeTransaction((tx) => {
    tx.insert(diplomaDesign)
      .values({ id: 1, ...look })
      .onConflictDoUpdate({ target: diplomaDesign.id, set: look })
      .run();
    trace(tx, actor, { act: "diploma-look-chosen", scope: "diplomas", detail: { layout: look.layout } }, now);
  });
}
