import { asc, eq } from "drizzle-orm";
import { completeLesson } from "../../app/elearning/completion/completions.server.ts";
import { kindOf } from "../../app/elearning/kinds/kinds.server.ts";
import { daysLater } from "../../app/base/dates/danish-time.ts";
import type { Tx } from "../database.server.ts";
import { courses, lessons } from "../schema/elearning.ts";
import { watched } from "../schema/elearning-progress.ts";
import type { Agent } from "./people.ts";

type Lesson = typeof lessons.$inferSelect;

/** Progress in the e-learning for every agent: most have completed it, some are halfway (with a film half seen), some have not started. */
export function seedLearning(tx: Tx, agents: Agent[], today: string, random: () => number): void {
  const course = tx.select().from(courses).where(eq(courses.slug, "agents")).get()!;
  const all = tx
    .select()
    .from(lessons)
    .where(eq(lessons.courseId, course.id))
    .orderBy(asc(lessons.position))
    .all();
  for (const agent of agents) {
    const isNew = agent.startsOn > daysLater(today, -45);
    const draw = random();
    const share = isNew ? draw * 0.7 : draw < 0.78 ? 1 : draw < 0.93 ? 0.2 + random() * 0.7 : 0;
    const began = isNew
      ? agent.startsOn
      : agent.startsOn < "2024-02-01"
        ? daysLater("2024-02-01", Math.floor(random() * 90))
        : agent.startsOn;
    completeLessons(tx, agent.id, all, Math.floor(all.length * share), began, today);
  }
}

/** Completes the first `count` lessons, five a day from `began` and all before `today`, and marks half of the next film as seen. */
function completeLessons(
  tx: Tx,
  personId: number,
  all: Lesson[],
  count: number,
  began: string,
  today: string,
): void {
  for (const [n, lesson] of all.entries()) {
    const on = daysLater(began, 3 + Math.floor(n / 5));
    const at = new Date(`${on < today ? on : daysLater(today, -1)}T${10 + (n % 5)}:12:00Z`);
    const seen =
      n < count ? (lesson.filmSeconds ?? 0) : n === count && count > 0 ? (lesson.filmSeconds ?? 0) / 2 : 0;
    if (seen > 0)
      tx.insert(watched)
        .values({
          personId,
          lessonId: lesson.id,
          ranges: [[0, seen]],
          positionSeconds: n < count ? 0 : seen,
          beganAt: at,
          reportedAt: at,
        })
        .run();
    if (n < count) completeLesson(tx, personId, lesson, kindOf(lesson).completedBy, at);
  }
}
