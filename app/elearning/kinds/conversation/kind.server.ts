import { z } from "zod";
import { confirmationField, confirmedField } from "../../../base/forms/confirmation.ts";
import { tryForm } from "../../../base/forms/read-form.server.ts";
import { findAttempt, readAttempt } from "../../completion/attempts.server.ts";
import { defineLessonKind } from "../lesson-kind.server.ts";
import {
  isFinished,
  isUnderWay,
  moodChange,
  nextCall,
  shiftLesson,
  type ShiftProgress,
  type ShiftView,
  turningPoints,
} from "./conversation.ts";
import { shiftState } from "./stored-shift.ts";
import { positionField } from "../position-field.ts";
import { callUpload } from "./shift-editing.server.ts";
import { startCall } from "./shift.server.ts";
import { shuffled } from "./shuffle.server.ts";

const callForm = z.object({ opkald: positionField, [confirmationField]: confirmedField });

const notBegun: ShiftProgress = { currentCall: 0, callsTaken: [], passed: [] };

/** A simulated shift: calls with citizens, in which the learner chooses what to say. */
export const conversation = defineLessonKind("conversation", {
  content: shiftLesson,
  isReady: ({ calls }) => calls.length > 0,
  completedBy: "passed",
  canTry: () => true,
  view({ calls }, { person, lesson, isRecorded }): ShiftView {
    const attempt = findAttempt(person, lesson, isRecorded, shiftState);
    const shift = attempt?.state ?? notBegun;
    const { currentCall, callsTaken, passed } = shift;
    const progress = callsTaken[currentCall];
    const next = nextCall(shift);
    const seed = `${person.id}:${lesson.id}:${currentCall}:${progress?.turn}`;
    return {
      begun: progress !== undefined,
      call: currentCall,
      calls: calls.map(({ title }, at) => ({
        at,
        title,
        passed: passed[at] ?? false,
        finished: isFinished(shift, at),
      })),
      ringing: (!progress || isFinished(shift, currentCall)) && next < calls.length ? next : null,
      underWay: isUnderWay(shift, currentCall),
      tries: attempt?.tries ?? 0,
      turn: progress?.turn ?? 0,
      lines: (progress?.lines ?? []).map((line, at) => ({ number: at + 1, ...line })),
      answer: (progress?.lines ?? []).findLastIndex(({ who }) => who === "agent") + 2,
      choices: shuffled(progress?.choices ?? [], seed),
      mood: progress ? moodChange(progress) : null,
      review: progress?.review ?? null,
      points: progress?.review ? turningPoints(progress.turnsTaken, progress.initialOutcome) : [],
    };
  },
  async restart(person, slug, form, now) {
    const read = tryForm(form, callForm);
    if (read.invalid) return { refused: "not-offered" };
    const { opkald: call, [confirmationField]: confirmed } = read.value;
    const outcome = await startCall(person, slug, call, now, confirmed);
    return "refused" in outcome ? outcome : { taken: true };
  },
  evidence({ calls }, record) {
    const attempt = readAttempt(record.attempt, shiftState);
    const { passed, callsTaken } = attempt?.state ?? notBegun;
    return {
      tries: attempt?.tries ?? 0,
      calls: calls.map(({ title }, at) => ({
        title,
        passed: passed[at] ?? false,
        review: callsTaken[at]?.review ?? null,
      })),
    };
  },
  editor: (content) => ({ calls: content?.calls.map(({ title, goal }) => ({ title, ...goal })) ?? [] }),
  uploads: { samtale: callUpload },
});
