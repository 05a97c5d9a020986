import { and, asc, eq } from "drizzle-orm";
import { db } from "../../../db/database.server.ts";
import { marks } from "../../../db/enums.ts";
import { auditLines } from "../../../db/schema/audit.ts";
import { people } from "../../../db/schema/people.ts";
import type { Correction } from "./attendance-view.ts";

const parseMark = (word: unknown) => marks.find((mark) => mark === word);

/** What has been corrected in a day's attendance, in order, as the audit trail says. */
export function listCorrections(dayId: number): Correction[] {
  const { id, at, actorRole, act, detail, subjectId } = auditLines;
  const ofDay = eq(auditLines.scope, `course-day:${dayId}`);
  return db
    .select({ id, at, role: actorRole, detail, name: people.name })
    .from(auditLines)
    .leftJoin(people, eq(people.id, subjectId))
    .where(and(ofDay, eq(act, "attendance-marked")))
    .orderBy(asc(at), asc(id))
    .all()
    .flatMap(({ detail, ...line }) => {
      const [before, mark] = [parseMark(detail?.before), parseMark(detail?.mark)];
      return before && mark ? [{ ...line, before, mark }] : [];
    });
}
