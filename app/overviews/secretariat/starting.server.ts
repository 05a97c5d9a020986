import { sql } from "drizzle-orm";
import { prepared } from "../../../db/database.server.ts";
import { type StartingStep, startingSteps } from "./starting.ts";

/** Whether each of these has happened once: an index or a few rows answer each. */
const happened = prepared((at) =>
  at
    .select({
      municipalities: sql`exists (select 1 from municipalities)`.mapWith(Boolean),
      people: sql`exists (select 1 from roles where role = 'agent')`.mapWith(Boolean),
      course:
        sql`exists (select 1 from lessons l join courses c on c.id = l.course_id where c.published and l.published)`.mapWith(
          Boolean,
        ),
      day: sql`exists (select 1 from course_days where state <> 'draft')`.mapWith(Boolean),
      round: sql`exists (select 1 from rounds where state <> 'draft')`.mapWith(Boolean),
    })
    .from(sql`(select 1)`)
    .prepare(),
);

/** What a new site needs before it can be used, and whether it is done; null once all of it is. */
export function stepsOfStarting(): { step: StartingStep; done: boolean }[] | null {
  const done = happened().get()!;
  const steps = startingSteps.map((step) => ({ step, done: done[step] }));
  return steps.every((step) => step.done) ? null : steps;
}
