/** What the demo has none of: made before the walk, so that the site's own links lead to its addresses. */
import { asc, eq } from "drizzle-orm";
import { allowShifts } from "../../../app/onboarding/exceptions.server.ts";
import { openDraft } from "../../../app/onboarding/drafting.server.ts";
import { findPerson } from "../../../app/people/people.server.ts";
import { makeKey } from "../../../app/teams/feed-tokens.server.ts";
import { dayIn } from "../../../app/ui/danish-time.ts";
import { db } from "../../../db/open.server.ts";
import { roles } from "../../../db/schema/people.ts";
import type { Role } from "../../../db/words.ts";

/** A plan that is being written, a key to figures, and someone let in for shifts by exception. */
export function makeThings(now: Date): void {
  const office = findPerson(firstWith("secretariat"))!;
  openDraft(office, "person", now);
  makeKey(office, { name: "Prøve", scopes: ["completion"], municipalityId: null }, now);
  allowShifts(office, firstWith("agent"), { reason: "Prøve", until: dayIn(now) }, now);
}

const firstWith = (role: Role): number =>
  db.select().from(roles).where(eq(roles.role, role)).orderBy(asc(roles.personId)).get()!.personId;
