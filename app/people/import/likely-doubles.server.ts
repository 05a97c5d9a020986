import { eq } from "drizzle-orm";
import { db } from "../../../db/database.server.ts";
import { municipalities, people } from "../../../db/schema/people.ts";
import { mapInSlices } from "../../base/slices.ts";
import { activePerson } from "../register/active.server.ts";
import { tidyName } from "../register/person-name.ts";
import type { JudgedList } from "./judging.server.ts";
import type { LikelyDouble } from "./wrong-rows.ts";

/** More pairs than these are too many to look at one by one. */
const maxDoubles = 50;

/**
 * Those whom the list would add under the name of someone who is active or stands on an earlier line, beside them: rather one of the same
 * municipality than one of another.
 */
export async function findLikelyDoubles({ toSave, entries }: JudgedList): Promise<LikelyDouble[]> {
  const added = toSave.filter(({ known }) => !known);
  if (added.length === 0) return [];
  const { id, name, mail, startsOn } = people;
  const rows = db
    .select({ id, name, mail, startsOn, municipality: municipalities.name })
    .from(people)
    .leftJoin(municipalities, eq(municipalities.id, people.municipalityId))
    .where(activePerson)
    .all();
  const listed = new Set(entries.map(({ mail }) => mail));
  // Someone whose own address is on the list too is another person.
  const ofSite = rows.flatMap(({ mail, ...row }) => (mail && !listed.has(mail) ? [{ ...row, mail }] : []));
  const byName = new Map<string, LikelyDouble["known"][]>();
  const namesakesOf = (name: string) => {
    const key = tidyName(name).toLocaleLowerCase("da");
    if (!byName.has(key)) byName.set(key, []);
    return byName.get(key)!;
  };
  await mapInSlices(ofSite, (known) => namesakesOf(known.name).push(known));
  const found = await mapInSlices(added, ({ entry }): LikelyDouble | null => {
    const { line, name, mail, startsOn } = entry;
    const municipality = entry.municipality?.name ?? null;
    const listed = { name, mail, startsOn };
    const namesakes = namesakesOf(name);
    const near = namesakes.find((one) => one.municipality === municipality);
    const known = near ?? namesakes[0];
    // One of a municipality is enough to look at, however many of a name there are.
    if (!near) namesakes.push({ line, municipality, ...listed });
    return known ? { line, municipality, listed, known } : null;
  });
  return found.filter((double) => double !== null).slice(0, maxDoubles);
}
