import { and, asc, eq } from "drizzle-orm";
import { db } from "../../../db/database.server.ts";
import { auditLines } from "../../../db/schema/audit.ts";
import { people } from "../../../db/schema/people.ts";
import { type Mark, marks } from "../../../db/enums.ts";

/** A mark that was put in the place of another: whose, when, and in which role. */
export interface Correction {
  id: number;
  name: string | null;
  at: Date;
  role: string;
  before: Mark;
  mark: Mark;
}

const markOf = (word: unknown) => marks.find((mark) => mark === word);

/** What has been corrected in a day's attendance, in order, as the trail keeps it. */
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
      const [before, mark] = [markOf(detail?.before), markOf(detail?.mark)];
      return before && mark ? [{ ...line, before, mark }] : [];
    });
}
