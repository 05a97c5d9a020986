/** Data that the demo lacks, created before the walk, so that the site's own links lead to these addresses. */
import { asc, eq } from "drizzle-orm";
import { danishDate } from "../../../app/base/dates/danish-time.ts";
import { createFeedKey } from "../../../app/feeds/feed-keys.server.ts";
import { allowShifts } from "../../../app/onboarding/readiness/shift-exceptions.server.ts";
import { openDraft } from "../../../app/onboarding/templates/drafting.server.ts";
import { askForOwnMail } from "../../../app/people/mail-change/asking.server.ts";
import { findPerson } from "../../../app/people/register/person.server.ts";
import { openDraft as openQuestionnaire } from "../../../app/surveys/questionnaires/editing/drafts.server.ts";
import { db } from "../../../db/database.server.ts";
import type { Role } from "../../../db/enums.ts";
import { roles } from "../../../db/schema/people.ts";

/** A draft of a plan template and of a questionnaire, a feed key, an agent allowed to take shifts by exception, and a mail address that waits. */
export function addSampleData(now: Date): void {
  const secretariat = findPerson(firstWith("secretariat"))!;
  openDraft(secretariat, "person", now);
  openQuestionnaire(secretariat, { name: "agents", version: 2 }, now);
  createFeedKey(secretariat, { name: "Prøve", scopes: ["completion"], municipalityId: null }, now);
  askForOwnMail(findPerson(firstWith("steering"))!, "ny.adresse@eksempel.dk", now);
  allowShifts(secretariat, firstWith("agent"), { reason: "Prøve", until: danishDate(now) }, now);
}

const firstWith = (role: Role): number =>
  db.select().from(roles).where(eq(roles.role, role)).orderBy(asc(roles.personId)).get()!.personId;
