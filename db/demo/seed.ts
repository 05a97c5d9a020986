import { readFileSync } from "node:fs";
import { and, lt, notInArray, sql } from "drizzle-orm";
import type { CastName } from "./cast.ts";
import { announce } from "../../app/base/events.server.ts";
import { buildCourse } from "../../app/elearning/authoring/build-course.server.ts";
import { importMunicipalities } from "../../app/people/import/import-municipalities.server.ts";
import { findPerson } from "../../app/people/register/person.server.ts";
import { dayIn } from "../../app/base/dates/danish-time.ts";
import { db, write } from "../database.server.ts";
import { letters } from "../schema/mail.ts";
import { people } from "../schema/people.ts";
import { repeatableChance } from "./chance.ts";
import { agentsCourse, leadersCourse } from "./course/course.ts";
import { daysAround, pastDays } from "./course-days.ts";
import { evaluationsSoFar } from "./evaluations.ts";
import { learningSoFar } from "./learning.ts";
import { plansSoFar } from "./onboarding.ts";
import { shortCourse } from "./package.ts";
import { populate } from "./people.ts";
import { surveysSoFar } from "./surveys.ts";

/** Whether anybody is in the open database. */
export const isFilled = (): boolean => db.select({ id: people.id }).from(people).get() !== undefined;

/**
 * Fills the open, empty database with invented people and what they have done up to `now`: the same for the same day. What
 * lies ahead is done by the rooms' own verbs; what has been written to others than the named cast counts as sent.
 */
export async function seed(total: number, now: Date): Promise<Record<CastName, number>> {
  const [today, chance] = [dayIn(now), repeatableChance(2024)];
  const list = readFileSync(new URL("./municipalities.csv", import.meta.url));
  await importMunicipalities(list, { dryRun: false, locale: "da" });
  await buildCourse("agents", agentsCourse);
  await buildCourse("leaders", leadersCourse);
  const { cast, agents } = write((tx) => {
    const populated = populate(tx, total, today, chance);
    pastDays(tx, populated.agents, today, chance);
    learningSoFar(tx, populated.agents, today, chance);
    return populated;
  });
  const office = findPerson(cast.sanne)!;
  await shortCourse(office, now);
  daysAround(office, cast.vibeke, agents, now);
  surveysSoFar(office, now, today, chance);
  evaluationsSoFar(office, today, repeatableChance(2026));
  plansSoFar(office, agents, now, chance);
  write((tx) => {
    const told = and(lt(letters.postedAt, now), notInArray(letters.personId, Object.values(cast)));
    tx.update(letters).set({ state: "sent", props: null, sentAt: sql`posted_at` }).where(told).run();
    announce(tx, { what: "joined", personId: cast.astrid, at: now });
  });
  return cast;
}
