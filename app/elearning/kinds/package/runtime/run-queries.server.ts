/** The queries of opening and saving, prepared: a package that runs saves every few seconds. */
import { and, eq, sql } from "drizzle-orm";
import { prepared } from "../../../../../db/database.server.ts";
import { courses, lessons } from "../../../../../db/schema/elearning.ts";
import { lessonCompletions, packageStates } from "../../../../../db/schema/elearning-progress.ts";
import { municipalities, people, sessions } from "../../../../../db/schema/people.ts";
import { personColumns } from "../../../../people/register/person.server.ts";

/** The person and session of a launch (`sessionId`, `personId`), its lesson (`lessonId`), and the stored state of a part (`item`). */
export const runQuery = prepared((at) =>
  at
    .select({
      person: personColumns,
      session: { endedAt: sessions.endedAt, seenAt: sessions.seenAt, createdAt: sessions.createdAt },
      lesson: {
        id: lessons.id,
        courseId: lessons.courseId,
        kind: lessons.kind,
        published: lessons.published,
        content: lessons.content,
      },
      course: {
        audience: courses.audience,
        municipalityId: courses.municipalityId,
        startsFrom: courses.startsFrom,
        published: courses.published,
      },
      state: packageStates,
      completedAt: lessonCompletions.completedAt,
    })
    .from(sessions)
    .innerJoin(people, eq(people.id, sessions.personId))
    .leftJoin(municipalities, eq(municipalities.id, people.municipalityId))
    .innerJoin(lessons, eq(lessons.id, sql.placeholder("lessonId")))
    .innerJoin(courses, eq(courses.id, lessons.courseId))
    .leftJoin(
      packageStates,
      and(
        eq(packageStates.personId, people.id),
        eq(packageStates.lessonId, lessons.id),
        eq(packageStates.item, sql.placeholder("item")),
      ),
    )
    .leftJoin(
      lessonCompletions,
      and(eq(lessonCompletions.personId, people.id), eq(lessonCompletions.lessonId, lessons.id)),
    )
    .where(and(eq(sessions.id, sql.placeholder("sessionId")), eq(people.id, sql.placeholder("personId"))))
    .prepare(),
);

/** The parts of a lesson that someone has opened, the last used last. */
export const partsQuery = prepared((at) =>
  at
    .select({ item: packageStates.item, doneAt: packageStates.doneAt, savedAt: packageStates.savedAt })
    .from(packageStates)
    .where(
      and(
        eq(packageStates.personId, sql.placeholder("personId")),
        eq(packageStates.lessonId, sql.placeholder("lessonId")),
      ),
    )
    .orderBy(packageStates.savedAt)
    .prepare(),
);

const whose = () =>
  and(
    eq(packageStates.personId, sql.placeholder("personId")),
    eq(packageStates.lessonId, sql.placeholder("lessonId")),
    eq(packageStates.item, sql.placeholder("item")),
  );

export const saveStateQuery = prepared((at) =>
  at
    .update(packageStates)
    .set({
      sequence: sql`${sql.placeholder("sequence")}`,
      elements: sql`${sql.placeholder("elements")}`,
      completion: sql`${sql.placeholder("completion")}`,
      success: sql`${sql.placeholder("success")}`,
      score: sql`${sql.placeholder("score")}`,
      reports: sql`${sql.placeholder("reports")}`,
      doneAt: sql`${sql.placeholder("doneAt")}`,
      savedAt: sql`${sql.placeholder("savedAt")}`,
    })
    .where(whose())
    .prepare(),
);
