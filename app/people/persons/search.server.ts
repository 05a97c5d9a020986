import type { Request, Response } from "express";
import { and, asc, eq, sql } from "drizzle-orm";
import { prepared } from "../../../db/database.server.ts";
import { municipalities, people } from "../../../db/schema/people.ts";
import { viewScopeOf } from "../../audit/scopes.ts";
import { traceView } from "../../audit/audit.server.ts";
import { activePerson } from "../register/active.server.ts";
import type { Person } from "../register/person.server.ts";
import { currentPerson } from "../sign-in/current-person.server.ts";

/** At most this many are shown while someone types. */
const maxHits = 10;

/** SQLite's `like` ignores case for ASCII alone: other letters match any letter here, and what does not match is removed afterwards. */
const candidateRows = prepared((at) =>
  at
    .select({ id: people.id, name: people.name, mail: people.mail, municipality: municipalities.name })
    .from(people)
    .leftJoin(municipalities, eq(municipalities.id, people.municipalityId))
    .where(
      and(
        activePerson,
        sql`(${sql.placeholder("place")} is null or ${people.municipalityId} = ${sql.placeholder("place")})`,
        sql`(${people.name} like ${sql.placeholder("words")} escape '\\' or ${people.mail} like ${sql.placeholder("words")} escape '\\')`,
      ),
    )
    .orderBy(asc(people.name))
    .prepare(),
);

export interface PersonHit {
  id: number;
  name: string;
  municipality: string | null;
}

/** The first of those the viewer manages (`manages`, here within the query) with these letters in name or mail. */
export function searchPeople(viewer: Person, q: string): PersonHit[] {
  const words = q.trim().toLocaleLowerCase("da").slice(0, 100);
  if (words.length < 2) return [];
  const place = viewer.role === "secretariat" ? null : (viewer.municipalityId ?? -1);
  const like = `%${words.replace(/[\\%_]/g, "\\$&").replace(/[^\x20-\x7e]/g, "_")}%`;
  return candidateRows()
    .all({ place, words: like })
    .filter(({ name, mail }) => name.toLocaleLowerCase("da").includes(words) || mail!.includes(words))
    .slice(0, maxHits)
    .map(({ id, name, municipality }) => ({ id, name, municipality }));
}

/** GET /personer/soeg?q=: hits as JSON, while someone types. Traces each search without its words, which may be a name. */
export function handleSearch(request: Request, response: Response): void {
  const now = new Date();
  const person = currentPerson(response.locals);
  const hits = searchPeople(person, String(request.query.q ?? ""));
  const scope = viewScopeOf(person, "search");
  if (hits.length > 0) traceView(person, { act: "team-seen", scope, detail: { people: hits.length } }, now);
  response.json(hits);
}
