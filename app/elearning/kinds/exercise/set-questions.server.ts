import type { Actor } from "../../../audit/audit.server.ts";
import type { Lesson } from "../../courses/lessons.server.ts";
import { contentForm } from "../content-form.server.ts";
import { type ChangeOutcome, updateLesson } from "../update-lesson.server.ts";
import { readExercise, type WrongExerciseLine } from "./exercise-text.ts";
import { questionsForm } from "./questions-form.ts";

/** Sets the questions of a lesson. Refuses text that cannot be read, line by line, and a published lesson. */
export function setQuestions(
  actor: Actor,
  id: number,
  text: string,
  passMark: number,
  now: Date,
  mayChangePublished?: (lesson: Lesson) => boolean,
): ChangeOutcome | { refused: "wrong"; wrong: WrongExerciseLine[] } {
  const read = readExercise(text, passMark);
  if ("wrong" in read) return { refused: "wrong", wrong: read.wrong };
  return updateLesson(actor, id, () => ({ content: read.exercise }), {
    act: "questions-set",
    now,
    mayChangePublished,
  });
}

/** The form of `QuestionsEditor`. */
export const setQuestionsForm = (mayChangePublished?: (lesson: Lesson) => boolean) =>
  contentForm(questionsForm, (actor, id, { questions, passMark }, now) =>
    setQuestions(actor, id, questions, passMark, now, mayChangePublished),
  );
