import { and, eq, ne } from "drizzle-orm";
import type { Tx } from "../../../db/database.server.ts";
import { courseDays } from "../../../db/schema/course-days.ts";
import { danishMoment } from "../../base/dates/danish-time.ts";
import type { CourseDayDraft } from "./draft.ts";

/** What two days share that look like one planned twice: time, venue and kind. */
const duplicateKey = ({ kind, on, fromTime, hostMunicipalityId, venue, room }: CourseDayDraft) =>
  JSON.stringify(
    [kind, on, fromTime, hostMunicipalityId, venue, room].map((part) => String(part).toLowerCase()),
  );

/** Which of these drafts (indexes from 0) look like one before them, or like a day that exists and is not cancelled. */
export function findDuplicates(tx: Tx, drafts: CourseDayDraft[]): number[] {
  const keys = drafts.map(duplicateKey);
  return drafts.flatMap((draft, index) =>
    keys.indexOf(keys[index]!) < index || existsAlready(tx, draft) ? [index] : [],
  );
}

function existsAlready(tx: Tx, draft: CourseDayDraft): boolean {
  const atSameTime = eq(courseDays.startsAt, danishMoment(draft.on, draft.fromTime));
  const days = tx
    .select()
    .from(courseDays)
    .where(and(atSameTime, ne(courseDays.state, "cancelled")))
    .all();
  return days.some((day) => duplicateKey({ ...draft, ...day }) === duplicateKey(draft));
}
