import type { Tx } from "../../db/database.server.ts";
import type { RowChange } from "../../db/row-change.ts";
import type { WatchedRows } from "../../db/row-changes.server.ts";
import type { PlanKind, Role } from "../../db/enums.ts";
import type { BlockedUndo, UndoRefusal } from "./refusals.ts";

/** The acts that can be undone, each with what it was done to. */
export interface UndoTargets {
  /** Letters to several alone, not what they tell; `scope` as in the audit trail. */
  "letters-sent": { scope: string };
  /** Seats, offers or places on a day's waiting list were given up, or went to a colleague. */
  "enrolment-ended": { dayId: number; personIds: readonly number[] };
  "reservation-ended": { dayId: number };
  "exemption-lifted": { personId: number };
  "people-exempted": { personIds: readonly number[] };
  "days-published": { dayIds: readonly number[] };
  "day-changed": { dayId: number };
  /** The number of seats, with the seats that people on the waiting list got. */
  "seats-changed": { dayId: number };
  "day-cancelled": { dayId: number };
  "host-dropped": { dayId: number; personId: number };
  "people-closed": { personIds: readonly number[] };
  "shift-exception-ended": { personId: number };
  "plan-ended": { planId: number };
  "plan-draft-discarded": { kind: PlanKind };
  "plan-item-dropped": { itemId: number };
  "course-invited": { courseId: number; personIds: readonly number[] };
  "course-reminded": { courseId: number; personIds: readonly number[] };
  "agents-reminded": { personIds: readonly number[] };
  "agents-signed-up": { dayId: number; personIds: readonly number[] };
  "lesson-deleted": { lessonId: number };
  /** Content of a lesson that nobody can have taken. */
  "lesson-content": { lessonId: number };
  "questionnaire-draft-discarded": { name: string };
  "round-draft-deleted": { roundId: number };
  "round-opened": { roundId: number };
  "round-reminded": { roundId: number };
  "action-deleted": { actionId: number };
}

export type UndoName = keyof UndoTargets;

/** Whoever undoes an act, in the role in which they did it. */
export interface UndoActor {
  id: number;
  role: Role;
  municipalityId: number | null;
}

/** How one act is undone. */
export interface UndoKind<Name extends UndoName> {
  /** The rows that the act may change, of each table before those that refer to it. They are put back as they were. */
  watch(tx: Tx, target: UndoTargets[Name]): WatchedRows[];
  /** Whether something depends on the act already, such as a seat that went on: it is not offered to be undone. */
  isFinal?(target: UndoTargets[Name], changes: RowChange[]): boolean;
  /** Why it cannot be undone now, or null. That rows have changed since is checked without it. */
  refusal?(tx: Tx, undone: Undone<Name>): UndoRefusal | BlockedUndo | null;
  /** What follows when the rows are back. */
  follow?(tx: Tx, target: UndoTargets[Name], now: Date): void;
  /** Whose data it is and what is touched, a line of the trail each. */
  lines(target: UndoTargets[Name], changes: RowChange[]): { subjectId?: number; scope: string }[];
}

/** An act that is to be undone. */
export interface Undone<Name extends UndoName> {
  target: UndoTargets[Name];
  changes: RowChange[];
  actor: UndoActor;
  now: Date;
}

export type UndoKinds = { [Name in UndoName]: UndoKind<Name> };

let kinds: UndoKinds | undefined;

/** Sets how this process undoes each act; called once at start. */
export function registerUndoKinds(all: UndoKinds): void {
  kinds = all;
}

/** How an act is undone. Throws when `registerUndoKinds` was not called. */
export function undoKind<Name extends UndoName>(name: Name): UndoKind<Name> {
  if (!kinds) throw new Error(`"${name}" cannot be undone before registerUndoKinds was called.`);
  return kinds[name];
}
