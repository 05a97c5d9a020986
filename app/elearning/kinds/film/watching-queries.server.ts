/** The queries of a report, prepared: every agent who watches sends one every few seconds. */
import { and, eq, or, sql } from "drizzle-orm";
import { prepared } from "../../../../db/database.server.ts";
import { courses, lessons } from "../../../../db/schema/elearning.ts";
import { lessonCompletions, watchClocks, watched } from "../../../../db/schema/elearning-progress.ts";

/** The published film of an address (`slug`), with the columns that counting needs. */
export const filmQuery = prepared((at) =>
  at
    .select({
      id: lessons.id,
      courseId: lessons.courseId,
      seconds: lessons.filmSeconds,
      audience: courses.audience,
      municipalityId: courses.municipalityId,
      startsFrom: courses.startsFrom,
      published: courses.published,
    })
    .from(lessons)
    .innerJoin(courses, eq(courses.id, lessons.courseId))
    .where(and(eq(lessons.slug, sql.placeholder("slug")), eq(lessons.published, true)))
    .prepare(),
);

/** What a person has seen of a lesson (`personId`, `lessonId`), and whether and when they completed it; a row in any case. */
export const watchedQuery = prepared((at) =>
  at
    .select({
      ranges: watched.ranges,
      positionSeconds: watched.positionSeconds,
      completedAt: lessonCompletions.completedAt,
    })
    .from(lessons)
    .leftJoin(
      watched,
      and(eq(watched.lessonId, lessons.id), eq(watched.personId, sql.placeholder("personId"))),
    )
    .leftJoin(
      lessonCompletions,
      and(
        eq(lessonCompletions.lessonId, lessons.id),
        eq(lessonCompletions.personId, sql.placeholder("personId")),
      ),
    )
    .where(eq(lessons.id, sql.placeholder("lessonId")))
    .prepare(),
);

export const clockQuery = prepared((at) =>
  at
    .select()
    .from(watchClocks)
    .where(eq(watchClocks.personId, sql.placeholder("personId")))
    .prepare(),
);

export const saveWatchedQuery = prepared((at) =>
  at
    .insert(watched)
    .values({
      personId: sql.placeholder("personId"),
      lessonId: sql.placeholder("lessonId"),
      ranges: sql.placeholder("ranges"),
      positionSeconds: sql.placeholder("positionSeconds"),
      beganAt: sql.placeholder("reportedAt"),
      reportedAt: sql.placeholder("reportedAt"),
    })
    .onConflictDoUpdate({
      target: [watched.personId, watched.lessonId],
      set: {
        ranges: sql`excluded.ranges`,
        positionSeconds: sql`excluded.position_seconds`,
        reportedAt: sql`excluded.reported_at`,
      },
    })
    .prepare(),
);

/** When the system clock has gone back, the row keeps its later time: otherwise the same time would be granted twice. */
export const saveClockQuery = prepared((at) =>
  at
    .insert(watchClocks)
    .values({
      personId: sql.placeholder("personId"),
      allowanceSeconds: sql.placeholder("allowanceSeconds"),
      reportedAt: sql.placeholder("reportedAt"),
    })
    .onConflictDoUpdate({
      target: watchClocks.personId,
      set: {
        allowanceSeconds: sql`excluded.allowance_seconds`,
        reportedAt: sql`max(${watchClocks.reportedAt}, excluded.reported_at)`,
      },
    })
    .prepare(),
);

/** The courses with a lesson whose film, captions or poster are this stored file (`file`), and whether it is published in them. */
export const fileQuery = prepared((at) =>
  at
    .select({
      lessonPublished: lessons.published,
      audience: courses.audience,
      municipalityId: courses.municipalityId,
      startsFrom: courses.startsFrom,
      published: courses.published,
    })
    .from(lessons)
    .innerJoin(courses, eq(courses.id, lessons.courseId))
    .where(
      or(
        eq(lessons.film, sql.placeholder("file")),
        eq(lessons.captions, sql.placeholder("file")),
        eq(lessons.poster, sql.placeholder("file")),
      ),
    )
    .prepare(),
);
