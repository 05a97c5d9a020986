import { and, eq, gt } from "drizzle-orm";
import { type Tx, writeTransaction } from "../../../db/database.server.ts";
import { courseDays } from "../../../db/schema/course-days.ts";
import { municipalities } from "../../../db/schema/people.ts";
import { type Act, trace } from "../../audit/audit.server.ts";
import { isMember } from "../../people/register/membership.ts";
import type { Person } from "../../people/register/person.server.ts";
import { danishMoment, danishDate, daysLater, isDanishTime } from "../../base/dates/danish-time.ts";
import { type CourseDay, dayRow } from "../days/days.server.ts";
import { findDuplicates } from "./duplicates.server.ts";
import { countTakenSeats, promoteFromWaitingList } from "../sign-up/waiting-list.server.ts";
import { notifyHosts, notifyDaysOpened } from "../notices/information-letters.server.ts";
import { isMoved, notifyCancelled, notifyMoved } from "../notices/participant-notices.server.ts";
import type { DayKind } from "../days/window.ts";

/** A day as the secretariat writes it down: Danish days (yyyy-mm-dd) and clocks (hh:mm). Sign-up is open on both days named. */
export interface CourseDayDraft {
  kind: DayKind;
  hostMunicipalityId: number;
  venue: string;
  room: string;
  address: string;
  teacher: string;
  practical: string;
  /** Whom the host can ring on the day: in the host pack alone. */
  contact?: string;
  on: string;
  fromTime: string;
  toTime: string;
  seats: number;
  opensOn: string;
  closesOn: string;
}

export type DraftRefusal =
  | "past"
  | "end-before-start"
  | "skipped-hour"
  | "closes-before-opens"
  | "closes-after-start"
  | "unknown-municipality";

/** What of a plan can be altered later: the kind stays, and seats have an act of their own. */
export type CourseDayChanges = Omit<CourseDayDraft, "kind" | "seats">;

/** Why the plan cannot stand, or null. */
export function draftRefusal(
  plan: CourseDayChanges,
  now: Date,
): Exclude<DraftRefusal, "unknown-municipality"> | null {
  if (plan.on < danishDate(now) || danishMoment(plan.on, plan.fromTime) <= now) return "past";
  if (plan.toTime <= plan.fromTime) return "end-before-start";
  if (![plan.fromTime, plan.toTime].every((clock) => isDanishTime(plan.on, clock))) return "skipped-hour";
  if (plan.closesOn < plan.opensOn) return "closes-before-opens";
  return plan.closesOn > plan.on ? "closes-after-start" : null;
}

/** The columns that follow from the plan. Sign-up closes when its last day is over, and never after the day has begun. */
function draftColumns<P extends CourseDayChanges>({ opensOn, closesOn, ...plan }: P) {
  const startsAt = danishMoment(plan.on, plan.fromTime);
  const lastDayOver = danishMoment(daysLater(closesOn, 1), "00:00");
  return {
    ...plan,
    startsAt,
    endsAt: danishMoment(plan.on, plan.toTime),
    opensAt: danishMoment(opensOn, "00:00"),
    closesAt: new Date(Math.min(lastDayOver.getTime(), startsAt.getTime())),
  };
}

/** Writes down a new day, as a draft that nobody else sees. Asks once (`sure`) when there is one just like it. */
export function createDay(
  actor: Person,
  plan: CourseDayDraft,
  now: Date,
  sure = false,
): { dayId: number } | { refused: DraftRefusal | "twin" } {
  const refused = draftRefusal(plan, now);
  if (refused) return { refused };
  return writeTransaction((tx) => {
    if (!canHost(tx, plan.hostMunicipalityId, now)) return { refused: "unknown-municipality" };
    if (!sure && findDuplicates(tx, [plan]).length > 0) return { refused: "twin" };
    return { dayId: insertDraft(tx, actor, plan, now) };
  });
}

/**
 * Writes down a whole series of days as drafts, all or none. Refuses with the number (from 0) of every plan that cannot stand;
 * asks once (`sure`) when some look like another or like a day that is there.
 */
export function createSeries(
  actor: Person,
  plans: CourseDayDraft[],
  now: Date,
  sure = false,
): { dayIds: number[] } | { refused: { n: number; why: DraftRefusal | "twin" }[] } {
  return writeTransaction((tx) => {
    const refused = plans.flatMap((plan, n) => {
      const placed = canHost(tx, plan.hostMunicipalityId, now);
      const why = placed ? draftRefusal(plan, now) : ("unknown-municipality" as const);
      return why ? [{ n, why }] : [];
    });
    if (refused.length > 0) return { refused };
    const twins = sure ? [] : findDuplicates(tx, plans);
    if (twins.length > 0) return { refused: twins.map((n) => ({ n, why: "twin" as const })) };
    return { dayIds: plans.map((plan) => insertDraft(tx, actor, plan, now)) };
  });
}

/** Only a member hosts. */
function canHost(tx: Tx, id: number, now: Date): boolean {
  const place = tx.select().from(municipalities).where(eq(municipalities.id, id)).get();
  return place !== undefined && isMember(place, danishDate(now));
}

function insertDraft(tx: Tx, actor: Person, plan: CourseDayDraft, now: Date): number {
  const row = { ...draftColumns(plan), state: "draft" as const };
  const { id } = tx.insert(courseDays).values(row).returning().get();
  traceDayAct(tx, actor, "day-created", id, now);
  return id;
}

/**
 * Changes or moves a day that has not begun. When a published day gets another time or place, everyone with a seat is told
 * and their calendar entry moves along, and so is everyone who waits. Refuses what a new plan is refused for.
 */
export function updateDay(
  actor: Person,
  dayId: number,
  changes: CourseDayChanges,
  now: Date,
): { told: number } | { refused: DraftRefusal | "unknown-day" | "begun" } {
  return writeTransaction((tx) => {
    const before = dayRow(dayId);
    if (!before || before.state === "cancelled") return { refused: "unknown-day" };
    if (before.startsAt <= now) return { refused: "begun" };
    const { hostMunicipalityId: host } = changes;
    const placed = host === before.hostMunicipalityId || canHost(tx, host, now);
    const refused = placed ? draftRefusal(changes, now) : "unknown-municipality";
    if (refused) return { refused };
    const columns = draftColumns(changes);
    const reopened = columns.closesAt > now ? { finalCount: null } : {};
    tx.update(courseDays)
      .set({ ...columns, ...reopened })
      .where(eq(courseDays.id, dayId))
      .run();
    const after = dayRow(dayId)!;
    traceDayAct(tx, actor, "day-changed", dayId, now, { before: before.on, on: after.on });
    if (after.state !== "published" || !isMoved(before, after)) return { told: 0 };
    return { told: notifyMoved(tx, before, after, now) + notifyHosts(tx, after, "moved", now, { before }) };
  });
}

/** Makes every draft ahead known to everyone; returns how many. */
export function publishDrafts(actor: Person, now: Date): number {
  return writeTransaction((tx) => {
    const drafts = and(eq(courseDays.state, "draft"), gt(courseDays.startsAt, now));
    const known = tx.update(courseDays).set({ state: "published" }).where(drafts).returning().all();
    for (const { id } of known) traceDayAct(tx, actor, "day-published", id, now);
    notifyPublished(
      tx,
      known.map(({ id }) => dayRow(id)!),
      now,
    );
    return known.length;
  });
}

/** Makes a draft known to everyone. Refuses a day that is not a draft, or has begun. */
export function publishDay(
  actor: Person,
  dayId: number,
  now: Date,
): { published: true } | { refused: "unknown-day" | "published" | "cancelled" | "past" } {
  return writeTransaction((tx) => {
    const day = dayRow(dayId);
    if (!day) return { refused: "unknown-day" };
    if (day.state !== "draft") return { refused: day.state };
    if (day.startsAt <= now) return { refused: "past" };
    tx.update(courseDays).set({ state: "published" }).where(eq(courseDays.id, dayId)).run();
    traceDayAct(tx, actor, "day-published", dayId, now);
    notifyPublished(tx, [dayRow(dayId)!], now);
    return { published: true };
  });
}

function notifyPublished(tx: Tx, days: CourseDay[], now: Date): void {
  for (const day of days) notifyHosts(tx, day, "named", now);
  notifyDaysOpened(tx, days, now);
}

/** Changes how many seats there are (1 to 500): more lets the waiting list in; fewer than are taken is refused with their number. */
export function setSeats(
  actor: Person,
  dayId: number,
  seats: number,
  now: Date,
):
  | { seats: number }
  | { refused: "unknown-day" | "cancelled" | "past" }
  | { refused: "taken"; taken: number } {
  return writeTransaction((tx) => {
    const day = dayRow(dayId);
    if (!day) return { refused: "unknown-day" };
    if (day.state === "cancelled") return { refused: "cancelled" };
    if (day.startsAt <= now) return { refused: "past" };
    const taken = countTakenSeats(dayId, now);
    if (seats < taken) return { refused: "taken", taken };
    tx.update(courseDays).set({ seats }).where(eq(courseDays.id, dayId)).run();
    traceDayAct(tx, actor, "seats-changed", dayId, now, { before: day.seats, seats });
    promoteFromWaitingList(tx, { ...day, seats }, now);
    return { seats };
  });
}

/** Calls a day off: everyone with a seat or a place on the list is told, and the calendar entries go. */
export function cancelDay(
  actor: Person,
  dayId: number,
  now: Date,
): { cancelled: true } | { refused: "unknown-day" | "cancelled" | "past" } {
  return writeTransaction((tx) => {
    const day = dayRow(dayId);
    if (!day) return { refused: "unknown-day" };
    if (day.state === "cancelled") return { refused: "cancelled" };
    if (day.startsAt <= now) return { refused: "past" };
    tx.update(courseDays).set({ state: "cancelled" }).where(eq(courseDays.id, dayId)).run();
    traceDayAct(tx, actor, "day-cancelled", dayId, now);
    notifyCancelled(tx, day, now);
    if (day.state === "published") notifyHosts(tx, day, "cancelled", now);
    return { cancelled: true };
  });
}

function traceDayAct(
  tx: Tx,
  actor: Person,
  act: Act,
  dayId: number,
  now: Date,
  detail?: Record<string, string | number>,
): void {
  trace(tx, actor, { act, scope: `course-day:${dayId}`, detail }, now);
}
