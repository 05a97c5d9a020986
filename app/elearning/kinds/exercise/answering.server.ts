import { z } from "zod";
import { writeTransaction } from "../../../../db/database.server.ts";
import { type AttemptReader, openAttempt } from "../../completion/attempts.server.ts";
import type { CompletionWay } from "../../completion/completions.server.ts";
import type { LessonAct } from "../lesson-kind.server.ts";
import {
  answersContent,
  type Exercise,
  exerciseContent,
  judge,
  judgedContent,
  readAnswers,
} from "./exercise.ts";

/** The last answers to an exercise, and their verdict. */
export const answeredState = z.object({ answers: answersContent, judged: judgedContent });
export type Answered = z.infer<typeof answeredState>;

/** The lesson of an exercise as it is stored. */
export const exerciseLesson = z
  .object({ kind: z.literal("exercise"), content: exerciseContent })
  .transform(({ content }) => content);

export const hasQuestions = ({ questions }: Exercise): boolean => questions.length > 0;

/**
 * Judges all the answers of a form, counts the attempt, and completes the lesson in this way when they pass. Refuses incomplete
 * answers, and those that the exercise does not offer.
 */
export const answerQuestions =
  (reader: AttemptReader<Exercise, Answered>, way: CompletionWay): LessonAct =>
  (person, slug, form, now) =>
    writeTransaction((tx) => {
      const open = openAttempt(tx, person, slug, now, reader);
      if (!open) return { refused: "unknown" };
      const read = readAnswers(open.content, form);
      if ("refused" in read) return read;
      const judged = judge(open.content, read.answers);
      open.save({ answers: read.answers, judged }, (open.attempt?.tries ?? 0) + 1);
      if (judged.passed) open.complete(way);
      return { taken: true };
    });

export const answerExercise = answerQuestions(
  {
    content: (lesson) => exerciseLesson.safeParse(lesson).data ?? null,
    state: answeredState,
  },
  "passed",
);
