import {
  cancellationUndo,
  changeUndo,
  enrolmentUndo,
  exemptingUndo,
  exemptionUndo,
  groupSignUpUndo,
  hostUndo,
  publishingUndo,
  reservationUndo,
  seatsOfLeavers,
  seatsUndo,
} from "../course-days/undo.server.ts";
import { contentUndo, courseReminderUndo, invitationUndo, lessonUndo } from "../elearning/undo.server.ts";
import {
  planDraftUndo,
  planItemUndo,
  plansOfLeavers,
  planUndo,
  shiftExceptionUndo,
} from "../onboarding/undo.server.ts";
import { reminderUndo } from "../overviews/undo.server.ts";
import { closingUndo } from "../people/persons/closing-undo.server.ts";
import { actionUndo, targetsOfDraft } from "../results/undo.server.ts";
import {
  openingUndo,
  questionnaireDraftUndo,
  roundDraftUndo,
  roundReminderUndo,
} from "../surveys/undo.server.ts";
import { lettersUndo } from "../sending/letters-undo.server.ts";
import type { UndoKinds } from "../undo/undo-kinds.server.ts";

/** How each act is undone that can be. */
export const undoKinds: UndoKinds = {
  "letters-sent": lettersUndo,
  "enrolment-ended": enrolmentUndo,
  "reservation-ended": reservationUndo,
  "exemption-lifted": exemptionUndo,
  "people-exempted": exemptingUndo,
  "days-published": publishingUndo,
  "day-changed": changeUndo,
  "seats-changed": seatsUndo,
  "day-cancelled": cancellationUndo,
  "host-dropped": hostUndo,
  // What the event "left" ends in each room.
  "people-closed": {
    watch: (tx, target) =>
      [closingUndo, seatsOfLeavers, plansOfLeavers].flatMap((part) => part.watch(tx, target)),
    isFinal: ({ personIds }, changes) => seatsOfLeavers.isFinal(personIds, changes),
    refusal: (tx, undone) =>
      closingUndo.refusal(tx, undone) ?? seatsOfLeavers.refusal(tx, undone.changes, undone.now),
    lines: closingUndo.lines,
  },
  "shift-exception-ended": shiftExceptionUndo,
  "plan-ended": planUndo,
  "plan-draft-discarded": planDraftUndo,
  "plan-item-dropped": planItemUndo,
  "course-invited": invitationUndo,
  "course-reminded": courseReminderUndo,
  "agents-reminded": reminderUndo,
  "agents-signed-up": groupSignUpUndo,
  "lesson-deleted": lessonUndo,
  "lesson-content": contentUndo,
  "questionnaire-draft-discarded": questionnaireDraftUndo,
  "round-draft-deleted": {
    watch: (tx, target) => [roundDraftUndo, targetsOfDraft].flatMap((part) => part.watch(tx, target)),
    lines: roundDraftUndo.lines,
  },
  "round-opened": openingUndo,
  "round-reminded": roundReminderUndo,
  "action-deleted": actionUndo,
};
