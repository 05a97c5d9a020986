import { and, desc, eq, isNull, sql } from "drizzle-orm";
import { isAmong } from "../../../db/among.ts";
import { type Database, db, prepared, type Tx } from "../../../db/database.server.ts";
import { diplomas } from "../../../db/schema/diplomas.ts";
import type { Diploma, HeldDiploma } from "./diploma.ts";

const heldColumns = {
  number: diplomas.number,
  course: diplomas.course,
  courseSlug: diplomas.courseSlug,
  completedAt: diplomas.completedAt,
};

/** The diploma with this number as it is printed, revoked or not; null when there is none. */
export const findDiploma = (number: string): Diploma | null =>
  db.select().from(diplomas).where(eq(diplomas.number, number)).get() ?? null;

const heldAmongQuery = prepared((at) =>
  at
    .select({ personId: diplomas.personId, ...heldColumns })
    .from(diplomas)
    .where(
      and(
        isAmong(diplomas.personId, "people"),
        eq(diplomas.courseSlug, sql.placeholder("course")),
        isNull(diplomas.revokedAt),
      ),
    )
    .prepare(),
);

/** Of these people, those who hold the course's diploma: person's id to diploma. The revoked are left out. */
export function diplomasByPerson(
  personIds: number[],
  courseSlug: string,
  at: Database | Tx = db,
): Map<number, HeldDiploma> {
  const rows = heldAmongQuery(at).all({ people: JSON.stringify(personIds), course: courseSlug });
  return new Map(rows.map(({ personId, ...diploma }) => [personId!, diploma]));
}

const heldByQuery = prepared((at) =>
  at
    .select(heldColumns)
    .from(diplomas)
    .where(and(eq(diplomas.personId, sql.placeholder("personId")), isNull(diplomas.revokedAt)))
    .orderBy(desc(diplomas.completedAt))
    .prepare(),
);

/** Every diploma that this person holds, the newest first. The revoked are left out. */
export const listHeldDiplomas = (personId: number): HeldDiploma[] => heldByQuery().all({ personId });
