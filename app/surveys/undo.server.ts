import { and, eq } from "drizzle-orm";
import { invitations, questionnaireDrafts, registeredCrosses, rounds } from "../../db/schema/surveys.ts";
import { latestReminder } from "./rounds/reminders.server.ts";
import type { UndoKind } from "../undo/undo-kinds.server.ts";

/** A draft of a round, and what it registered. Its targets are the results'. */
export const roundDraftUndo: Pick<UndoKind<"round-draft-deleted">, "watch" | "lines"> = {
  watch: (_, { roundId }) => [
    { table: rounds, where: eq(rounds.id, roundId) },
    { table: registeredCrosses, where: eq(registeredCrosses.roundId, roundId) },
  ],
  lines: ({ roundId }) => [{ scope: `round:${roundId}` }],
};

export const questionnaireDraftUndo: UndoKind<"questionnaire-draft-discarded"> = {
  watch: (_, { name }) => [{ table: questionnaireDrafts, where: eq(questionnaireDrafts.name, name) }],
  lines: ({ name }) => [{ scope: `questionnaire:${name}` }],
};

/**
 * A round is a draft again, and nobody is invited. Invitations are deleted rather than watched: what is sealed in them must not be kept as
 * it was, since it would show who has answered. The key stays for the next opening, as when an opening is interrupted.
 */
export const openingUndo: UndoKind<"round-opened"> = {
  watch: (_, { roundId }) => [{ table: rounds, where: eq(rounds.id, roundId) }],
  follow(tx, { roundId }) {
    tx.delete(invitations).where(eq(invitations.roundId, roundId)).run();
  },
  lines: ({ roundId }) => [{ scope: `round:${roundId}` }],
};

/** Everyone who had the reminder has had the one before it. */
export const roundReminderUndo: UndoKind<"round-reminded"> = {
  watch: (_, { roundId }) => [{ table: rounds, where: eq(rounds.id, roundId) }],
  follow(tx, { roundId }) {
    const reminder = latestReminder(roundId, tx);
    tx.update(invitations)
      .set({ lastReminderNumber: reminder - 1 })
      .where(and(eq(invitations.roundId, roundId), eq(invitations.lastReminderNumber, reminder)))
      .run();
  },
  lines: ({ roundId }) => [{ scope: `round:${roundId}` }],
};
