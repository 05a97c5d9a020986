import { eq } from "drizzle-orm";
import { actions, targets } from "../../db/schema/results.ts";
import type { UndoKind } from "../undo/undo-kinds.server.ts";

/** The targets of a draft of a round that is deleted. */
export const targetsOfDraft: Pick<UndoKind<"round-draft-deleted">, "watch"> = {
  watch: (_, { roundId }) => [{ table: targets, where: eq(targets.roundId, roundId) }],
};

export const actionUndo: UndoKind<"action-deleted"> = {
  watch: (_, { actionId }) => [{ table: actions, where: eq(actions.id, actionId) }],
  lines: ({ actionId }) => [{ scope: `action:${actionId}` }],
};
