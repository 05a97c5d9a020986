import { and, eq, gt } from "drizzle-orm";
import { type Tx, write } from "../../../db/database.server.ts";
import { courseDays } from "../../../db/schema/course-days.ts";
import { municipalities } from "../../../db/schema/people.ts";
import { type Act, trace } from "../../audit/audit.server.ts";
import { isMember } from "../../people/register/membership.ts";
import type { Person } from "../../people/register/person.server.ts";
import { danishMoment, dayIn, daysLater, isDanishTime } from "../../base/dates/danish-time.ts";
import { type CourseDay, dayRow } from "../days/days.server.ts";
import { twinsAmong } from "./duplicates.server.ts";
import { countTaken, letIn } from "../sign-up/waiting-list.server.ts";
import { tellHosts, tellOpened } from "../notices/information-letters.server.ts";
import { isMoved, tellCancelled, tellMoved } from "../notices/participant-notices.server.ts";
import type { DayKind } from "../days/window.ts";

/** A day as the secretariat writes it down: Danish days (yyyy-mm-dd) and clocks (hh:mm). Sign-up is open on both days named. */
export interface Plan {
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

export type PlanRefusal =
  | "past"
  | "end-before-start"
  | "skipped-hour"
  | "closes-before-opens"
  | "closes-after-start"
  | "unknown-municipality";

/** What of a plan can be altered later: the kind stays, and seats have an act of their own. */
export type Changes = Omit<Plan, "kind" | "seats">;

/** Why the plan cannot stand, or null. */
export function planRefusal(plan: Changes, now: Date): Exclude<PlanRefusal, "unknown-municipality"> | null {
  if (plan.on < dayIn(now) || danishMoment(plan.on, plan.fromTime) <= now) return "past";
  if (plan.toTime <= plan.fromTime) return "end-before-start";
  if (![plan.fromTime, plan.toTime].every((clock) => isDanishTime(plan.on, clock))) return "skipped-hour";
  if (plan.closesOn < plan.opensOn) return "closes-before-opens";
  return plan.closesOn > plan.on ? "closes-after-start" : null;
}

/** The columns that follow from the plan. Sign-up closes when its last day is over, and never after the day has begun. */
function columnsOf<P extends Changes>({ opensOn, closesOn, ...plan }: P) {
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
  plan: Plan,
  now: Date,
  sure = false,
): { dayId: number } | { refused: PlanRefusal | "twin" } {
  const refused = planRefusal(plan, now);
  if (refused) return { refused };
  return write((tx) => {
    if (!isPlace(tx, plan.hostMunicipalityId, now)) return { refused: "unknown-municipality" };
    if (!sure && twinsAmong(tx, [plan]).length > 0) return { refused: "twin" };
    return { dayId: draft(tx, actor, plan, now) };
  });
}

/**
 * Writes down a whole series of days as drafts, all or none. Refuses with the number (from 0) of every plan that cannot stand;
 * asks once (`sure`) when some look like another or like a day that is there.
 */
export function createSeries(
  actor: Person,
  plans: Plan[],
  now: Date,
  sure = false,
): { dayIds: number[] } | { refused: { n: number; why: PlanRefusal | "twin" }[] } {
  return write((tx) => {
    const refused = plans.flatMap((plan, n) => {
      const placed = isPlace(tx, plan.hostMunicipalityId, now);
      const why = placed ? planRefusal(plan, now) : ("unknown-municipality" as const);
      return why ? [{ n, why }] : [];
    });
    if (refused.length > 0) return { refused };
    const twins = sure ? [] : twinsAmong(tx, plans);
    if (twins.length > 0) return { refused: twins.map((n) => ({ n, why: "twin" as const })) };
    return { dayIds: plans.map((plan) => draft(tx, actor, plan, now)) };
  });
}

/** Only a member hosts. */
function isPlace(tx: Tx, id: number, now: Date): boolean {
  const place = tx.select().from(municipalities).where(eq(municipalities.id, id)).get();
  return place !== undefined && isMember(place, dayIn(now));
}

function draft(tx: Tx, actor: Person, plan: Plan, now: Date): number {
  const row = { ...columnsOf(plan), state: "draft" as const };
  const { id } = tx.insert(courseDays).values(row).returning().get();
  leave(tx, actor, "day-created", id, now);
  return id;
}

/**
 * Changes or moves a day that has not begun. When a published day gets another time or place, everyone with a seat is told
 * and their calendar entry moves along, and so is everyone who waits. Refuses what a new plan is refused for.
 */
export function changePlan(
  actor: Person,
  dayId: number,
  changes: Changes,
  now: Date,
): { told: number } | { refused: PlanRefusal | "unknown-day" | "begun" } {
  return write((tx) => {
    const before = dayRow(dayId);
    if (!before || before.state === "cancelled") return { refused: "unknown-day" };
    if (before.startsAt <= now) return { refused: "begun" };
    const { hostMunicipalityId: host } = changes;
    const placed = host === before.hostMunicipalityId || isPlace(tx, host, now);
    const refused = placed ? planRefusal(changes, now) : "unknown-municipality";
    if (refused) return { refused };
    const columns = columnsOf(changes);
    const reopened = columns.closesAt > now ? { finalCount: null } : {};
    tx.update(courseDays)
      .set({ ...columns, ...reopened })
      .where(eq(courseDays.id, dayId))
      .run();
    const after = dayRow(dayId)!;
    leave(tx, actor, "day-changed", dayId, now, { before: before.on, on: after.on });
    if (after.state !== "published" || !isMoved(before, after)) return { told: 0 };
    return { told: tellMoved(tx, before, after, now) + tellHosts(tx, after, "moved", now, { before }) };
  });
}

/** Makes every draft ahead known to everyone; returns how many. */
export function publishDrafts(actor: Person, now: Date): number {
  return write((tx) => {
    const drafts = and(eq(courseDays.state, "draft"), gt(courseDays.startsAt, now));
    const known = tx.update(courseDays).set({ state: "published" }).where(drafts).returning().all();
    for (const { id } of known) leave(tx, actor, "day-published", id, now);
    tellPublished(
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
  return write((tx) => {
    const day = dayRow(dayId);
    if (!day) return { refused: "unknown-day" };
    if (day.state !== "draft") return { refused: day.state };
    if (day.startsAt <= now) return { refused: "past" };
    tx.update(courseDays).set({ state: "published" }).where(eq(courseDays.id, dayId)).run();
    leave(tx, actor, "day-published", dayId, now);
    tellPublished(tx, [dayRow(dayId)!], now);
    return { published: true };
  });
}

function tellPublished(tx: Tx, days: CourseDay[], now: Date): void {
  for (const day of days) tellHosts(tx, day, "named", now);
  tellOpened(tx, days, now);
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
  return write((tx) => {
    const day = dayRow(dayId);
    if (!day) return { refused: "unknown-day" };
    if (day.state === "cancelled") return { refused: "cancelled" };
    if (day.startsAt <= now) return { refused: "past" };
    const taken = countTaken(dayId, now);
    if (seats < taken) return { refused: "taken", taken };
    tx.update(courseDays).set({ seats }).where(eq(courseDays.id, dayId)).run();
    leave(tx, actor, "seats-changed", dayId, now, { before: day.seats, seats });
    letIn(tx, { ...day, seats }, now);
    return { seats };
  });
}

/** Calls a day off: everyone with a seat or a place on the list is told, and the calendar entries go. */
export function cancelDay(
  actor: Person,
  dayId: number,
  now: Date,
): { cancelled: true } | { refused: "unknown-day" | "cancelled" | "past" } {
  return write((tx) => {
    const day = dayRow(dayId);
    if (!day) return { refused: "unknown-day" };
    if (day.state === "cancelled") return { refused: "cancelled" };
    if (day.startsAt <= now) return { refused: "past" };
    tx.update(courseDays).set({ state: "cancelled" }).where(eq(courseDays.id, dayId)).run();
    leave(tx, actor, "day-cancelled", dayId, now);
    tellCancelled(tx, day, now);
    if (day.state === "published") tellHosts(tx, day, "cancelled", now);
    return { cancelled: true };
  });
}

function leave(
  tx: Tx,
  actor: Person,
  act: Act,
  dayId: number,
  now: Date,
  detail?: Record<string, string | number>,
): void {
  trace(tx, actor, { act, scope: `course-day:${dayId}`, detail }, now);
}
