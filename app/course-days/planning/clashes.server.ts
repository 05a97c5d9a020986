import { and, gt, lt, ne } from "drizzle-orm";
import type { Tx } from "../../../db/database.server.ts";
import { courseDays } from "../../../db/schema/course-days.ts";
import type { Clash } from "./clashes.ts";
import { type CourseDayDraft, draftColumns } from "./draft.ts";
import { unlikelyDate } from "./unlikely-dates.ts";

interface TimedDay
  extends Pick<CourseDayDraft, "kind" | "hostMunicipalityId" | "venue" | "room" | "teacher"> {
  startsAt: Date;
  endsAt: Date;
}

/**
 * Which of these drafts (indexes from 0) clash with one before them, or with a day that exists and is not cancelled, and how; or else have a
 * date that is hardly meant.
 */
export function findClashes(
  tx: Tx,
  drafts: CourseDayDraft[],
  now: Date,
): { index: number; complaint: Clash }[] {
  const planned = drafts.map(draftColumns);
  const existing = listDaysAround(tx, planned);
  return planned.flatMap((draft, index) => {
    const clashes = [...planned.slice(0, index), ...existing].map((other) => clashOf(draft, other));
    const complaint =
      (["duplicate", "venue-taken", "teacher-taken"] as const).find((clash) => clashes.includes(clash)) ??
      unlikelyDate(draft.on, now);
    return complaint ? [{ index, complaint }] : [];
  });
}

const dayMs = 86_400_000;

/** The days that can meet one of the planned ones in time: a day begins and ends on one date. */
function listDaysAround(tx: Tx, planned: TimedDay[]): TimedDay[] {
  const from = Math.min(...planned.map(({ startsAt }) => startsAt.getTime())) - dayMs;
  const to = Math.max(...planned.map(({ endsAt }) => endsAt.getTime()));
  return tx
    .select()
    .from(courseDays)
    .where(
      and(
        gt(courseDays.startsAt, new Date(from)),
        lt(courseDays.startsAt, new Date(to)),
        ne(courseDays.state, "cancelled"),
      ),
    )
    .all();
}

function clashOf(draft: TimedDay, other: TimedDay): Clash | null {
  if (draft.startsAt >= other.endsAt || other.startsAt >= draft.endsAt) return null;
  const isSamePlace =
    draft.hostMunicipalityId === other.hostMunicipalityId &&
    isSame(draft.venue, other.venue) &&
    isSame(draft.room, other.room);
  const isSameStart = draft.startsAt.getTime() === other.startsAt.getTime();
  if (isSamePlace) return isSameStart && draft.kind === other.kind ? "duplicate" : "venue-taken";
  return draft.teacher && isSame(draft.teacher, other.teacher) ? "teacher-taken" : null;
}

const isSame = (a: string, b: string) => a.toLocaleLowerCase("da") === b.toLocaleLowerCase("da");
