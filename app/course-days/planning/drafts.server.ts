import { eq } from "drizzle-orm";
import { type Tx, writeTransaction } from "../../../db/database.server.ts";
import { courseDays } from "../../../db/schema/course-days.ts";
import { municipalities } from "../../../db/schema/people.ts";
import { danishDate, daysBetween, daysLater } from "../../base/dates/danish-time.ts";
import { isMember } from "../../people/register/membership.ts";
import type { Person } from "../../people/register/person.server.ts";
import type { CourseDay } from "../days/day.ts";
import { dayRow } from "../days/days.server.ts";
import { notifyDayChanged } from "../notices/change-notices.server.ts";
import { isMoved } from "../notices/participant-notices.server.ts";
import { findClashes } from "./clashes.server.ts";
import type { Clash } from "./clashes.ts";
import {
  type CourseDayChanges,
  type CourseDayDraft,
  type DraftRefusal,
  draftColumns,
  draftFromDay,
  draftRefusal,
} from "./draft.ts";
import { traceDay } from "./trace-day.server.ts";
import { type UnlikelyDate, unlikelyDate } from "./unlikely-dates.ts";

/** Inserts a new day, as a draft that only the secretariat sees. Refuses one that clashes with another day, or has a date that is hardly meant, unless it is `confirmed`. */
export function createDay(
  actor: Person,
  draft: CourseDayDraft,
  now: Date,
  confirmed = false,
): { dayId: number } | { refused: DraftRefusal | Clash } {
  const refused = draftRefusal(draft, now);
  if (refused) return { refused };
  return writeTransaction((tx) => {
    if (!canHost(tx, draft.hostMunicipalityId, now)) return { refused: "unknown-municipality" };
    const [clash] = confirmed ? [] : findClashes(tx, [draft], now);
    if (clash) return { refused: clash.complaint };
    return { dayId: insertDraft(tx, actor, draft, now) };
  });
}

/**
 * Inserts a whole series of days as drafts, all or none. Refuses with the index (from 0) of every draft that is wrong; and clashes with
 * each other or with a day that exists, or dates that are hardly meant, unless they are `confirmed`.
 */
export function createSeries(
  actor: Person,
  drafts: CourseDayDraft[],
  now: Date,
  confirmed = false,
): { dayIds: number[] } | { refused: { index: number; complaint: DraftRefusal | Clash }[] } {
  return writeTransaction((tx) => {
    const refused = drafts.flatMap((draft, index) => {
      const hostable = canHost(tx, draft.hostMunicipalityId, now);
      const complaint = hostable ? draftRefusal(draft, now) : ("unknown-municipality" as const);
      return complaint ? [{ index, complaint }] : [];
    });
    if (refused.length > 0) return { refused };
    const clashes = confirmed ? [] : findClashes(tx, drafts, now);
    if (clashes.length > 0) return { refused: clashes };
    return { dayIds: drafts.map((draft) => insertDraft(tx, actor, draft, now)) };
  });
}

/** Only a member municipality hosts. */
function canHost(tx: Tx, id: number, now: Date): boolean {
  const municipality = tx.select().from(municipalities).where(eq(municipalities.id, id)).get();
  return municipality !== undefined && isMember(municipality, danishDate(now));
}

function insertDraft(tx: Tx, actor: Person, draft: CourseDayDraft, now: Date): number {
  const row = { ...draftColumns(draft), state: "draft" as const };
  const { id } = tx.insert(courseDays).values(row).returning().get();
  traceDay(tx, actor, "day-created", id, now);
  return id;
}

/** With its last day of sign-up moved along when the day gets another date and that one was left as it was: today at the earliest. */
function withDeadlineMoved(before: CourseDay, changes: CourseDayChanges, now: Date): CourseDayChanges {
  const { closesOn } = draftFromDay(before);
  if (changes.on === before.on || changes.closesOn !== closesOn) return changes;
  const moved = daysLater(closesOn, daysBetween(before.on, changes.on));
  const today = danishDate(now);
  return { ...changes, closesOn: moved < today && today <= changes.on ? today : moved };
}

/**
 * Changes or moves a day that has not begun; its last day of sign-up moves along unless it is changed too. When a published day gets another time or place, its hosts, everyone with a seat and
 * everyone who waits, and their leaders, are told why, and the calendar entries move along. Refuses what a new draft is refused for, and
 * such a change with an empty `reason`; and another date that is hardly meant, unless it is `confirmed`.
 */
export function updateDay(
  actor: Person,
  dayId: number,
  typed: CourseDayChanges,
  now: Date,
  { reason, confirmed = false }: { reason?: string; confirmed?: boolean } = {},
): { notified: number } | { refused: DraftRefusal | UnlikelyDate | "unknown-day" | "begun" | "no-reason" } {
  return writeTransaction((tx) => {
    const before = dayRow(dayId);
    if (!before || before.state === "cancelled") return { refused: "unknown-day" };
    if (before.startsAt <= now) return { refused: "begun" };
    const changes = withDeadlineMoved(before, typed, now);
    const { hostMunicipalityId: host } = changes;
    const hostable = host === before.hostMunicipalityId || canHost(tx, host, now);
    const refused = hostable ? draftRefusal(changes, now) : "unknown-municipality";
    if (refused) return { refused };
    const unlikely = confirmed || changes.on === before.on ? null : unlikelyDate(changes.on, now);
    if (unlikely) return { refused: unlikely };
    const columns = draftColumns(changes);
    const told = before.state === "published" && isMoved(before, { ...before, ...columns });
    if (told && reason === "") return { refused: "no-reason" };
    const reopened = columns.closesAt > now ? { finalCount: null } : {};
    tx.update(courseDays)
      .set({ ...columns, ...reopened, ...(told && { changeReason: reason ?? null }) })
      .where(eq(courseDays.id, dayId))
      .run();
    const after = dayRow(dayId)!;
    traceDay(tx, actor, "day-changed", dayId, now, { before: before.on, on: after.on });
    if (!told) return { notified: 0 };
    const change = { what: "moved", reason: reason ?? "", before } as const;
    return { notified: notifyDayChanged(tx, after, change, now) };
  });
}
