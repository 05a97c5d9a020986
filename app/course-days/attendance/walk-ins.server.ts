import { and, asc, eq, sql } from "drizzle-orm";
import { type Database, db, prepared, type Tx, writeTransaction } from "../../../db/database.server.ts";
import type { Mark } from "../../../db/enums.ts";
import { municipalities, people, roles } from "../../../db/schema/people.ts";
import { trace, traceView } from "../../audit/audit.server.ts";
import { danishDate } from "../../base/dates/danish-time.ts";
import { activePerson } from "../../people/register/active.server.ts";
import { isMember } from "../../people/register/membership.ts";
import { findIdByMail, type Person } from "../../people/register/person.server.ts";
import type { CourseDay } from "../days/day.ts";
import { roleOfDayKind } from "../days/day-kinds.ts";
import { findMarkableDay, setMark } from "./attendance.server.ts";
import type { AttendanceView, WalkInRefusal } from "./attendance-view.ts";
import { isMarkable } from "./participants.server.ts";
import {
  isSoughtName,
  maxWalkInHits,
  maySeekWalkIns,
  type SearchRefusal,
  soughtWords,
  type WalkInHit,
} from "./walk-ins.ts";

/** SQLite's `like` ignores case for ASCII alone: other letters match any letter here, and what does not match is removed afterwards. */
const candidateRows = prepared((at) =>
  at
    .select({
      personId: people.id,
      name: people.name,
      municipality: municipalities.name,
      joinedOn: municipalities.joinedOn,
      leavesOn: municipalities.leavesOn,
    })
    .from(people)
    .innerJoin(roles, and(eq(roles.personId, people.id), eq(roles.role, sql.placeholder("role"))))
    .leftJoin(municipalities, eq(municipalities.id, people.municipalityId))
    .where(
      and(
        activePerson,
        sql`(${people.id} = ${sql.placeholder("id")} or ${people.name} like ${sql.placeholder("like")} escape '\\')`,
      ),
    )
    .orderBy(asc(people.name), asc(people.id))
    .prepare(),
);

/**
 * Those the day is for whose name was typed, or whose whole mail address: of member municipalities, for the secretariat of all. Nobody
 * when there are more than are shown.
 */
function search(
  actor: Person,
  day: CourseDay,
  typed: string,
  now: Date,
  at: Database | Tx,
): WalkInHit[] | { refused: SearchRefusal } {
  const isMail = typed.includes("@");
  const words = isMail ? [] : soughtWords(typed);
  if (!words) return { refused: "short" };
  const longest = [...words].sort((a, b) => b.length - a.length)[0];
  const found = candidateRows(at)
    .all({
      role: roleOfDayKind[day.kind],
      id: isMail ? findIdByMail(typed.toLowerCase(), at) : null,
      like: longest ? `%${longest.replace(/[\\%_]/g, "\\$&").replace(/[^\x20-\x7e]/g, "_")}%` : "",
    })
    .filter(({ name }) => isSoughtName(name, words))
    .filter((row) => actor.role === "secretariat" || (row.municipality && isMember(row, danishDate(now))));
  if (found.length === 0) return { refused: "nobody" };
  if (found.length > maxWalkInHits) return { refused: "many" };
  return found.map(({ personId, name, municipality }) => ({
    personId,
    name,
    municipality,
    isOnList: isMarkable(day.id, personId, at),
  }));
}

/**
 * Finds people who may have come without a seat, for the page of a day on which they can be marked. Whoever is shown has a line in their
 * trail.
 */
export function seekWalkIns(
  actor: Person,
  { day, mayAddWalkIns }: AttendanceView,
  typed: string,
  now: Date,
): WalkInHit[] | { refused: SearchRefusal } | null {
  if (!mayAddWalkIns) return null;
  const found = search(actor, day, typed, now, db);
  if ("refused" in found) return found;
  for (const { personId } of found.filter(({ isOnList }) => !isOnList))
    traceView(
      actor,
      { act: "walk-in-sought", subjectId: personId, scope: `person:${personId}`, detail: { day: day.id } },
      now,
    );
  return found;
}

/**
 * Marks someone present who came without a seat. Only someone whom the actor finds by what was typed can be marked, and not whoever is on
 * the list of participants already.
 */
export function markWalkIn(
  actor: Person,
  dayId: number,
  { personId, typed }: { personId: number; typed: string },
  now: Date,
): { marked: Mark } | { refused: WalkInRefusal } {
  return writeTransaction((tx) => {
    const day = findMarkableDay(tx, actor, dayId, now);
    if ("refused" in day) return day;
    if (!maySeekWalkIns(actor, day, now)) return { refused: "too-late" };
    const found = search(actor, day, typed, now, tx);
    const person = "refused" in found ? undefined : found.find((hit) => hit.personId === personId);
    if (!person) return { refused: "not-found" };
    if (person.isOnList) return { refused: "on-the-list" };
    setMark(tx, { dayId, personId, mark: "present", markedAt: now, markedBy: actor.id });
    trace(tx, actor, { act: "walk-in-marked", subjectId: personId, scope: `course-day:${dayId}` }, now);
    return { marked: "present" };
  });
}
