import { eq } from "drizzle-orm";
import { questionnaireDrafts, registeredCrosses, rounds } from "../../db/schema/surveys.ts";
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
