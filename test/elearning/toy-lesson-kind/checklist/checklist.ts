import { z } from "zod";

const checklistContent = z.object({ items: z.array(z.string()) });

export const checklistLesson = z
  .object({ kind: z.literal("checklist"), content: checklistContent })
  .transform(({ content }) => content);

/** The ticked items, by their index in the list. */
export const tickedState = z.object({ ticked: z.array(z.number()) });

export interface ChecklistView {
  items: { at: number; text: string; ticked: boolean }[];
}

export interface ChecklistEditorView {
  items: string;
}

export interface ChecklistEvidence {
  ticked: number;
  of: number;
  open: string[];
}
