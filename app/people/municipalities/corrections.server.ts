import { and, eq } from "drizzle-orm";
import { type Tx, writeTransaction } from "../../../db/database.server.ts";
import { municipalities, people } from "../../../db/schema/people.ts";
import { emit } from "../../base/events.server.ts";
import { type Actor, trace } from "../../audit/audit.server.ts";
import { danishDate } from "../../base/dates/danish-time.ts";
import { closePersonWithin } from "../leaving/leaving.server.ts";
import { activePerson } from "../register/active.server.ts";
import { hasLeft } from "../register/membership.ts";
import { isPlausibleDay } from "../register/plausible-day.ts";
import type { Municipality, MunicipalityDetails } from "../register/municipalities.server.ts";

type CorrectedDetails = Omit<MunicipalityDetails, "leavesOn">;

/**
 * Corrects a municipality's details. Another first day moves its plan, and the start of its people who were to start on that day; another
 * name stands in its surveys too, from now on.
 * Refused: another municipality's code or name, a day too far away, or a first day that is not before the last.
 */
export function correctMunicipality(
  actor: Actor,
  code: string,
  details: CorrectedDetails,
  now: Date,
): { code: string } | { refused: "unknown" | "member" | "name-taken" | "day-far" | "order" } {
  return writeTransaction((tx) => {
    const municipality = findMunicipalityWhere(tx, eq(municipalities.code, code));
    if (!municipality) return { refused: "unknown" };
    const isOther = (other: Municipality | undefined) => other !== undefined && other.id !== municipality.id;
    if (isOther(findMunicipalityWhere(tx, eq(municipalities.code, details.code))))
      return { refused: "member" };
    if (isOther(findMunicipalityWhere(tx, eq(municipalities.name, details.name))))
      return { refused: "name-taken" };
    const { joinedOn, name } = details;
    if (joinedOn && !isPlausibleDay(joinedOn, danishDate(now))) return { refused: "day-far" };
    if (joinedOn && municipality.leavesOn && joinedOn >= municipality.leavesOn) return { refused: "order" };
    tx.update(municipalities).set(details).where(eq(municipalities.id, municipality.id)).run();
    if (joinedOn && joinedOn !== municipality.joinedOn) moveFirstDay(tx, municipality, joinedOn, now);
    if (name !== municipality.name)
      emit(tx, { what: "municipality-renamed", from: municipality.name, to: name });
    trace(tx, actor, { act: "municipality-corrected", scope: `municipality:${municipality.id}` }, now);
    return { code: details.code };
  });
}

const findMunicipalityWhere = (tx: Tx, which: ReturnType<typeof eq>) =>
  tx.select().from(municipalities).where(which).get();

function moveFirstDay(tx: Tx, { id, joinedOn: before }: Municipality, joinedOn: string, now: Date): void {
  if (before)
    tx.update(people)
      .set({ startsOn: joinedOn })
      .where(and(eq(people.municipalityId, id), eq(people.startsOn, before)))
      .run();
  emit(tx, { what: "membership-moved", municipalityId: id, joinedOn, at: now });
}

/**
 * Withdraws a municipality that was to join: its people are closed, and it does not count as a former member. Refused once its first day has come;
 * after that it gives notice.
 */
export function withdrawMunicipality(
  actor: Actor,
  code: string,
  now: Date,
): { withdrawn: true } | { refused: "unknown" } {
  return writeTransaction((tx) => {
    const today = danishDate(now);
    const municipality = findMunicipalityWhere(tx, eq(municipalities.code, code));
    if (!municipality?.joinedOn || municipality.joinedOn <= today || hasLeft(municipality, today))
      return { refused: "unknown" };
    tx.update(municipalities).set({ leavesOn: today }).where(eq(municipalities.id, municipality.id)).run();
    const own = and(eq(people.municipalityId, municipality.id), activePerson);
    for (const { id } of tx.select({ id: people.id }).from(people).where(own).all())
      closePersonWithin(tx, id, now, actor);
    trace(tx, actor, { act: "municipality-withdrawn", scope: `municipality:${municipality.id}` }, now);
    return { withdrawn: true };
  });
}
