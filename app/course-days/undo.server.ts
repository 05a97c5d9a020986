import { eq, inArray, isNotNull, or } from "drizzle-orm";
import type { Tx } from "../../db/database.server.ts";
import type { RowChange } from "../../db/row-change.ts";
import { courseDays, dayHosts, enrolments, exemptions, reservations } from "../../db/schema/course-days.ts";
import { manages } from "../people/register/manages.ts";
import { findPerson } from "../people/register/person.server.ts";
import type { BlockedUndo, UndoRefusal } from "../undo/refusals.ts";
import type { UndoActor, UndoKind } from "../undo/undo-kinds.server.ts";
import { dayRow } from "./days/days.server.ts";
import { listElsewhere } from "./elsewhere.server.ts";
import type { EnrolmentRow } from "./days/enrolment.server.ts";
import { aheadRefusal } from "./days/window.ts";
import { countFreeForNewcomers, promoteFromWaitingList } from "./sign-up/waiting-list.server.ts";

const scopeOfDay = (dayId: number) => `course-day:${dayId}`;

/** What of an enrolment decides whether it can be there again. */
interface Enrolment extends Pick<EnrolmentRow, "id" | "dayId" | "personId" | "state" | "insteadOf"> {
  /** In milliseconds. */
  offeredUntil: number | null;
  isReserved: boolean;
}

const fromStored = (row: RowChange["before"]): Enrolment | null =>
  row && {
    id: row.id as number,
    dayId: row.day_id as number,
    personId: row.person_id as number,
    state: row.state as EnrolmentRow["state"],
    insteadOf: row.instead_of as number | null,
    offeredUntil: row.offered_until as number | null,
    isReserved: row.reservation_id !== null,
  };

/** What happened to each enrolment; `isSame`: it was changed, and did not only leave its number to another. */
const enrolmentChanges = (changes: RowChange[]) =>
  changes
    .filter(({ table }) => table === "enrolments")
    .map((change) => ({ before: fromStored(change.before), after: fromStored(change.after) }))
    .map((change) => ({ ...change, isSame: change.before?.personId === change.after?.personId }));

/** The enrolments of a day, and those of some people on any day. */
const enrolmentsOf = (dayIds: readonly number[], personIds: readonly number[]) => ({
  table: enrolments,
  where: or(inArray(enrolments.dayId, dayIds), inArray(enrolments.personId, personIds)),
});

/** Whether a seat went on from the list, or other enrolments began or ended than those of these people. */
const concernsOthers = (changes: RowChange[], personIds: readonly number[]): boolean =>
  enrolmentChanges(changes).some(({ before, after, isSame }) => {
    if (isSame) return before!.state !== after!.state;
    return [before, after].some((row) => row && !personIds.includes(row.personId));
  });

/** Why enrolments that ended cannot be there again, or null. */
function seatRefusal(tx: Tx, changes: RowChange[], now: Date): UndoRefusal | BlockedUndo | null {
  const all = enrolmentChanges(changes);
  const ended = all.flatMap(({ before, isSame }) => (isSame ? [] : (before ?? [])));
  const begun = all.flatMap(({ after, isSame }) => (isSame ? [] : (after ?? [])));
  const before = all.flatMap((change) => change.before ?? []);
  for (const dayId of new Set(ended.map((row) => row.dayId))) {
    const day = dayRow(dayId);
    const refused = aheadRefusal(day, now);
    if (refused || !day) return refused === "past" ? "begun" : "changed";
    const neededSeats = countSeatsIn(ended, dayId) - countSeatsIn(begun, dayId);
    if (neededSeats > 0 && countFreeForNewcomers(day, now) < neededSeats) return "full";
  }
  if (ended.some(({ offeredUntil }) => offeredUntil !== null && offeredUntil <= now.getTime())) return "late";
  const elsewhere = listElsewhere(tx, ended, before, now);
  return elsewhere.length > 0 ? { refused: "elsewhere", elsewhere } : null;
}

/** How many of these have a seat of the day that is not reserved. */
const countSeatsIn = (rows: Enrolment[], dayId: number): number =>
  rows.filter((row) => row.dayId === dayId && row.state !== "waiting" && !row.isReserved).length;

const isManaged = (tx: Tx, actor: UndoActor, personId: number): boolean => {
  const person = findPerson(personId, tx);
  return person !== null && (personId === actor.id || manages(actor, person));
};

export const enrolmentUndo: UndoKind<"enrolment-ended"> = {
  watch: (_, { dayId, personIds }) => [enrolmentsOf([dayId], personIds)],
  isFinal: ({ personIds }, changes) => concernsOthers(changes, personIds),
  refusal(tx, { target, changes, actor, now }) {
    if (!target.personIds.every((id) => isManaged(tx, actor, id))) return "not-yours";
    return seatRefusal(tx, changes, now);
  },
  follow(tx, { dayId }, now) {
    promoteFromWaitingList(tx, dayRow(dayId)!, now);
  },
  lines: ({ dayId, personIds }) => personIds.map((subjectId) => ({ subjectId, scope: scopeOfDay(dayId) })),
};

/** What of the course days ends when people leave: their seats ahead, which may go on. */
export const seatsOfLeavers: Pick<UndoKind<"people-closed">, "watch"> & {
  isFinal: (personIds: readonly number[], changes: RowChange[]) => boolean;
  refusal: (tx: Tx, changes: RowChange[], now: Date) => ReturnType<typeof seatRefusal>;
} = {
  watch(tx, { personIds }) {
    const days = tx.select().from(enrolments).where(inArray(enrolments.personId, personIds)).all();
    return [enrolmentsOf([...new Set(days.map(({ dayId }) => dayId))], personIds)];
  },
  isFinal: (personIds, changes) => concernsOthers(changes, personIds),
  refusal: seatRefusal,
};

export const reservationUndo: UndoKind<"reservation-ended"> = {
  watch: (_, { dayId }) => [
    { table: reservations, where: eq(reservations.dayId, dayId) },
    enrolmentsOf([dayId], []),
  ],
  // Seats with a name are no longer of the reservation, and nothing else may have changed.
  isFinal: (_, changes) => concernsOthers(changes, []),
  refusal(_, { target, changes, now }) {
    const day = dayRow(target.dayId);
    const refused = aheadRefusal(day, now);
    if (refused || !day) return refused === "past" ? "begun" : "changed";
    const given = changes.find(({ table }) => table === "reservations")!.before!;
    const neededSeats = Number(given.seats) - enrolmentChanges(changes).length;
    return countFreeForNewcomers(day, now) < neededSeats ? "full" : null;
  },
  lines: ({ dayId }) => [{ scope: scopeOfDay(dayId) }],
};

export const exemptionUndo: UndoKind<"exemption-lifted"> = {
  watch: (_, { personId }) => [{ table: exemptions, where: eq(exemptions.personId, personId) }],
  lines: ({ personId }) => [{ subjectId: personId, scope: "course-day-duty" }],
};

/** Of several who were exempted together. */
export const exemptingUndo: UndoKind<"people-exempted"> = {
  watch: (_, { personIds }) => [{ table: exemptions, where: inArray(exemptions.personId, [...personIds]) }],
  lines: ({ personIds }) => personIds.map((subjectId) => ({ subjectId, scope: "course-day-duty" })),
};

export const hostUndo: UndoKind<"host-dropped"> = {
  watch: (_, { dayId }) => [{ table: dayHosts, where: eq(dayHosts.dayId, dayId) }],
  refusal: (tx, { target }) => (findPerson(target.personId, tx) ? null : "not-yours"),
  lines: ({ dayId, personId }) => [{ subjectId: personId, scope: scopeOfDay(dayId) }],
};

/** Those on a cancelled day keep their rows, but may have been enrolled elsewhere since. */
export const cancellationUndo: UndoKind<"day-cancelled"> = {
  watch: (_, { dayId }) => [{ table: courseDays, where: eq(courseDays.id, dayId) }],
  refusal(tx, { target, now }) {
    const day = dayRow(target.dayId);
    if (!day || day.startsAt <= now) return "begun";
    const rows = tx.select().from(enrolments).where(eq(enrolments.dayId, target.dayId)).all();
    const changing = tx.select().from(enrolments).where(isNotNull(enrolments.insteadOf)).all();
    const elsewhere = listElsewhere(tx, rows, changing, now);
    const anew = `/sekretariat/kursusdage/flere?som=${target.dayId}`;
    return elsewhere.length > 0 ? { refused: "others-elsewhere", elsewhere, anew } : null;
  },
  follow(tx, { dayId }, now) {
    promoteFromWaitingList(tx, dayRow(dayId)!, now);
  },
  lines: ({ dayId }) => [{ scope: scopeOfDay(dayId) }],
};

/** Days that somebody has signed up for since stay published. */
export const publishingUndo: UndoKind<"days-published"> = {
  watch: (_, { dayIds }) => [{ table: courseDays, where: inArray(courseDays.id, dayIds) }],
  refusal(tx, { target: { dayIds } }) {
    const isTaken = [enrolments, reservations].some((table) =>
      tx.select({ dayId: table.dayId }).from(table).where(inArray(table.dayId, dayIds)).get(),
    );
    return isTaken ? "changed" : null;
  },
  lines: (_, changes) => changes.map(({ key }) => ({ scope: scopeOfDay(Number(key.id)) })),
};

/** A day that has another time or place: its calendar entries were not sent yet. */
export const changeUndo: UndoKind<"day-changed"> = {
  watch: (_, { dayId }) => [{ table: courseDays, where: eq(courseDays.id, dayId) }],
  refusal: (_, { target, changes, now }) => changedDayRefusal(target.dayId, changes, now),
  lines: ({ dayId }) => [{ scope: scopeOfDay(dayId) }],
};

/** A day that was published or cancelled since has told others of what it is now. */
function changedDayRefusal(dayId: number, changes: RowChange[], now: Date): UndoRefusal | null {
  const day = dayRow(dayId);
  const became = changes.find(({ table }) => table === "course_days")?.after;
  if (!day || (became && became.state !== day.state)) return "changed";
  return aheadRefusal(day, now) === "past" ? "begun" : null;
}

/** Those who came from the waiting list wait again. */
export const seatsUndo: UndoKind<"seats-changed"> = {
  watch: (_, { dayId }) => [
    { table: courseDays, where: eq(courseDays.id, dayId) },
    enrolmentsOf([dayId], []),
  ],
  refusal: (_, { target, changes, now }) => changedDayRefusal(target.dayId, changes, now),
  lines: ({ dayId }) => [{ scope: scopeOfDay(dayId) }],
};

/** Those who were signed up together leave the day again, and their seats go to those who wait. */
export const groupSignUpUndo: UndoKind<"agents-signed-up"> = {
  watch: (_, { dayId, personIds }) => [enrolmentsOf([dayId], personIds)],
  refusal(tx, { target, changes, actor, now }) {
    const concerned = enrolmentChanges(changes).flatMap(({ after }) => after?.personId ?? []);
    if (!concerned.every((id) => isManaged(tx, actor, id))) return "not-yours";
    if (aheadRefusal(dayRow(target.dayId), now)) return "changed";
    return seatRefusal(tx, changes, now);
  },
  follow(tx, { dayId }, now) {
    promoteFromWaitingList(tx, dayRow(dayId)!, now);
  },
  lines: ({ dayId }, changes) =>
    enrolmentChanges(changes).flatMap(({ after }) =>
      after ? [{ subjectId: after.personId, scope: scopeOfDay(dayId) }] : [],
    ),
};
