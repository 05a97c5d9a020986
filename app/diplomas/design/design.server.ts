import { type Database, db, type Tx, writeTransaction } from "../../../db/database.server.ts";
import { diplomaDesign } from "../../../db/schema/diplomas.ts";
import { type Actor, trace } from "../../audit/audit.server.ts";
import { type Layout, defaultSignatory } from "./design.ts";

/** What decides how a diploma looks; frozen when it is issued. */
export interface DiplomaDesign {
  layout: Layout;
  signatory: string;
}

/** The design of diplomas that are issued now; older ones keep theirs. */
export function currentDesign(at: Database | Tx = db): DiplomaDesign {
  const chosen = at.select().from(diplomaDesign).get();
  return { layout: (chosen?.layout ?? 1) as Layout, signatory: chosen?.signatory ?? defaultSignatory };
}

/** Chooses the design of diplomas from now on; those that are issued stay as they are. */
export function chooseDesign(actor: Actor, design: DiplomaDesign, now: Date): void {
  writeTransaction((tx) => {
    tx.insert(diplomaDesign)
      .values({ id: 1, ...design })
      .onConflictDoUpdate({ target: diplomaDesign.id, set: design })
      .run();
    trace(
      tx,
      actor,
      { act: "diploma-look-chosen", scope: "diplomas", detail: { layout: design.layout } },
      now,
    );
  });
}
