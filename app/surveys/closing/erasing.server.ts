/** What every closing erases, and how it is erased for good. */
import { eq } from "drizzle-orm";
import { sqlite, type Tx } from "../../../db/database.server.ts";
import { invitations, roundNights } from "../../../db/schema/surveys.ts";
import { deleteLetters } from "../../mail/outbox/delete-letters.server.ts";
import { deleteUnsealedMarks } from "../anonymity/unsealed-marks.server.ts";

/** Clears everything that shows whether an invited person answered: on the invitations, and the letters that only some people were sent. */
export function clearInvitations(tx: Tx, roundId: number): void {
  tx.update(invitations)
    .set({ sealed: null, linkHash: null, lastReminderNumber: 0, mail: null })
    .where(eq(invitations.roundId, roundId))
    .run();
  deleteUnsealedMarks(tx, roundId);
  tx.delete(roundNights).where(eq(roundNights.roundId, roundId)).run();
  deleteLetters(tx, `survey:${roundId}:`);
}

/** Removes erased data from the write-ahead log and from freed pages. Throws within a tenth of a second when someone reads the log. */
export function purgeErasedData(): void {
  const timeoutMs = sqlite.pragma("busy_timeout", { simple: true });
  sqlite.pragma("busy_timeout = 100");
  const [{ busy }] = sqlite.pragma("wal_checkpoint(TRUNCATE)") as [{ busy: number }];
  sqlite.pragma(`busy_timeout = ${timeoutMs}`);
  if (busy) throw new Error("The write-ahead log is being read: the closing is finished later.");
  sqlite.exec("VACUUM");
  sqlite.pragma("wal_checkpoint(TRUNCATE)");
}
