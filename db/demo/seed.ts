import { readFileSync } from "node:fs";
import { and, lt, notInArray, sql } from "drizzle-orm";
import { seedAccounts } from "./accounts.ts";
import type { CastName } from "./cast.ts";
import { emit } from "../../app/base/events.server.ts";
import { buildCourse } from "../../app/elearning/authoring/build-course.server.ts";
import { importMunicipalities } from "../../app/people/import/import-municipalities.server.ts";
import { findPerson } from "../../app/people/register/person.server.ts";
import { danishDate } from "../../app/base/dates/danish-time.ts";
import { db, writeTransaction } from "../database.server.ts";
import { letters } from "../schema/mail.ts";
import { people } from "../schema/people.ts";
import { seededRandom } from "./random.ts";
import { agentsCourse, leadersCourse } from "./course/course.ts";
import { seedDaysAround, seedPastDays } from "./course-days.ts";
import { seedEvaluations } from "./evaluations.ts";
import { seedLearning } from "./learning.ts";
import { seedPlans } from "./onboarding.ts";
import { seedPackageCourse } from "./package.ts";
import { seedPeople } from "./people.ts";
import { seedSurveys } from "./surveys.ts";

/** Whether anybody is in the open database. */
export const isFilled = (): boolean => db.select({ id: people.id }).from(people).get() !== undefined;

/**
 * Fills the open, empty database with invented people and what they have done up to `now`; the same day gives the same data.
 * Future days and plans are made by the site's own functions. Letters to others than the named cast are marked as sent.
 */
export async function seed(total: number, now: Date): Promise<Record<CastName, number>> {
  const [today, random] = [danishDate(now), seededRandom(2024)];
  const list = readFileSync("db/demo/municipalities.csv");
  await importMunicipalities(list, { dryRun: false, locale: "da" }, now);
  await buildCourse("agents", agentsCourse());
  await buildCourse("leaders", leadersCourse());
  const { cast, agents } = writeTransaction((tx) => {
    const populated = seedPeople(tx, total, today, random);
    seedPastDays(tx, populated.agents, today, random);
    seedLearning(tx, populated.agents, today, random);
    return populated;
  });
  const secretariat = findPerson(cast.sanne)!;
  await seedPackageCourse(secretariat, now);
  seedDaysAround(secretariat, cast.vibeke, agents, now);
  seedSurveys(secretariat, today, random);
  seedEvaluations(secretariat, today, seededRandom(2026));
  seedPlans(secretariat, agents, now, random);
  seedAccounts(cast, secretariat, now);
  writeTransaction((tx) => {
    const lettersToOthers = and(lt(letters.postedAt, now), notInArray(letters.personId, Object.values(cast)));
    tx.update(letters)
      .set({ state: "sent", props: null, sentAt: sql`posted_at` })
      .where(lettersToOthers)
      .run();
    emit(tx, { what: "joined", personId: cast.astrid, at: now });
  });
  return cast;
}
