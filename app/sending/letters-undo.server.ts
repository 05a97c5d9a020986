import type { UndoKind } from "../undo/undo-kinds.server.ts";

/** Takes back letters to several that have not left yet; what they tell stays as it is. */
export const lettersUndo: UndoKind<"letters-sent"> = {
  watch: () => [],
  lines: ({ scope }) => [{ scope }],
};
