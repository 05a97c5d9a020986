import { z } from "zod";
import type { Actor } from "../../../audit/audit.server.ts";
import { integerField } from "../../../base/forms/fields.ts";
import type { Lesson } from "../../courses/lessons.server.ts";
import type { WrongLine } from "../editing/edited-content.ts";
import { editingForm, type EditingRules, viewEditing } from "../editing/editing-form.server.ts";
import { emptyItem } from "../editing/items.ts";
import { type ChangeOutcome, updateLesson } from "../update-lesson.server.ts";
import type { Exercise } from "./exercise.ts";
import { readExercise, writeExercise } from "./exercise-text.ts";
import { questionItemKinds, questionItems, questionLines } from "./question-items.ts";
import type { QuestionsView } from "./questions-editor.ts";

type MayChange = (lesson: Lesson) => boolean;

/** Sets the questions of a lesson. Refuses text that cannot be read, line by line, and a published lesson. */
export function setQuestions(
  actor: Actor,
  id: number,
  text: string,
  passMark: number,
  now: Date,
): ChangeOutcome | { refused: "wrong"; wrong: WrongLine[] } {
  const read = readExercise(text, passMark);
  return "wrong" in read
    ? { refused: "wrong", wrong: read.wrong }
    : saveExercise(actor, id, read.exercise, now);
}

const saveExercise = (
  actor: Actor,
  id: number,
  content: Exercise,
  now: Date,
  mayChangePublished?: MayChange,
) => updateLesson(actor, id, () => ({ content }), { act: "questions-set", now, mayChangePublished });

const usualPassMark = 0.8;

/** How many per cent of the questions pass. */
const passMarkForm = z.object({
  passMark: integerField(1, 100, "percent").transform((percent) => percent / 100),
});

type FindQuestions = (lesson: Lesson) => Exercise | null;

const rulesOf = (stored: FindQuestions): EditingRules<Exercise> => ({
  textName: "questions",
  kinds: questionItemKinds,
  stored,
  read(text) {
    const read = readExercise(text, usualPassMark);
    return "wrong" in read ? read : { content: read.exercise };
  },
  write: writeExercise,
  itemsOf: ({ questions }) => questionItems(questions),
  linesOf: questionLines,
});

/** The questions of a lesson as the secretariat edits them; `stored` finds them in it. */
export function viewQuestions(lesson: Lesson, stored: FindQuestions): QuestionsView {
  const percent = Math.round((stored(lesson)?.passMark ?? usualPassMark) * 100);
  const { items, ...view } = viewEditing(rulesOf(stored), lesson);
  // A first question to fill in spares a press of a button.
  const first = items?.length === 0 ? [emptyItem("one", questionItemKinds.one!)] : items;
  return { questions: { ...view, items: first, others: { passMark: String(percent) } } };
}

/** The form of `QuestionsEditor`. */
export const questionsForm = (stored: FindQuestions, mayChangePublished?: MayChange) =>
  editingForm({
    ...rulesOf(stored),
    others: passMarkForm,
    otherNames: ["passMark"],
    save: (actor, id, exercise, { passMark }, now) =>
      saveExercise(actor, id, { ...exercise, passMark }, now, mayChangePublished),
  });
