/** Data that the demo lacks, created before the walk, so that the site's own links lead to these addresses. */
import { asc, eq, isNotNull } from "drizzle-orm";
import { danishDate } from "../../../app/base/dates/danish-time.ts";
import { createFeedKey } from "../../../app/feeds/feed-keys.server.ts";
import { allowShifts } from "../../../app/onboarding/readiness/shift-exceptions.server.ts";
import { openDraft } from "../../../app/onboarding/templates/drafting.server.ts";
import { askForOwnMail } from "../../../app/people/mail-change/asking.server.ts";
import { findPerson, type Person } from "../../../app/people/register/person.server.ts";
import { openDraft as openQuestionnaire } from "../../../app/surveys/questionnaires/editing/drafts.server.ts";
import { freezeRoundHere } from "../../../app/results/publishing/freeze.server.ts";
import { shareDraft } from "../../../app/results/publishing/shared-drafts.server.ts";
import { db } from "../../../db/database.server.ts";
import type { Role } from "../../../db/enums.ts";
import { diplomas } from "../../../db/schema/diplomas.ts";
import { lessons } from "../../../db/schema/elearning.ts";
import { jobs } from "../../../db/schema/jobs.ts";
import { roles } from "../../../db/schema/people.ts";
import { rounds } from "../../../db/schema/surveys.ts";

/**
 * A draft of a plan template and of a questionnaire, a feed key, an agent allowed to take shifts by exception, a mail address that waits, a shared draft of a
 * result, a job that has ended.
 */
export function addSampleData(now: Date): void {
  const secretariat = findPerson(firstWith("secretariat"))!;
  openDraft(secretariat, "person", now);
  openQuestionnaire(secretariat, { name: "agents", version: 2 }, now);
  createFeedKey(secretariat, { name: "Prøve", scopes: ["completion"], municipalityId: null }, now);
  askForOwnMail(findPerson(firstWith("steering"))!, "ny.adresse@eksempel.dk", now);
  allowShifts(secretariat, firstWith("agent"), { reason: "Prøve", until: danishDate(now) }, now);
  addSharedDraft(secretariat, now);
  addEndedJob(secretariat, now);
}

/** A lesson's package was refused, which its owner has not seen. */
function addEndedJob({ id: personId }: Person, now: Date): void {
  const lesson = db.select({ id: lessons.id }).from(lessons).get()!;
  const input = { lessonId: lesson.id, path: "" };
  db.insert(jobs)
    .values({
      ...{ kind: "package-check", personId, role: "secretariat", scope: `lesson:${lesson.id}`, input },
      ...{ state: "ended", outcome: { refused: "published" }, startedAt: now, endedAt: now },
    })
    .run();
}

/** A closed round without answers, whose draft the steering group may read. */
function addSharedDraft(secretariat: Person, now: Date): void {
  const like = db.select().from(rounds).where(eq(rounds.state, "published")).orderBy(asc(rounds.id)).get()!;
  const { series, questionnaireHash } = like;
  const { id } = db
    .insert(rounds)
    .values({
      ...{ series, questionnaireHash, name: "Prøve", state: "closed" },
      opensAt: new Date(now.getTime() - 1000),
      closesAt: now,
      ...{ invited: 0, completed: 0, partial: 0 },
    })
    .returning()
    .get();
  freezeRoundHere(id, secretariat, now);
  shareDraft(id, secretariat, now);
}

/** Someone who has a diploma. */
export const holderOfDiploma = (): number =>
  db.select().from(diplomas).where(isNotNull(diplomas.personId)).orderBy(asc(diplomas.personId)).get()!
    .personId!;

const firstWith = (role: Role): number =>
  db.select().from(roles).where(eq(roles.role, role)).orderBy(asc(roles.personId)).get()!.personId;
