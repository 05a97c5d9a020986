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
 * Corrects what was written of a municipality. Another first day moves its plan, and those of its people who were to begin with it.
 * Refused: a code or a name that another has, a day too far away, or a first day that is not before the last.
 */
export function correctMunicipality(
  actor: Actor,
  code: string,
  asked: CorrectedDetails,
  now: Date,
): { code: string } | { refused: "unknown" | "member" | "name-taken" | "day-far" | "order" } {
  return writeTransaction((tx) => {
    const place = findMunicipalityWhere(tx, eq(municipalities.code, code));
    if (!place) return { refused: "unknown" };
    const isOther = (one: Municipality | undefined) => one !== undefined && one.id !== place.id;
    if (isOther(findMunicipalityWhere(tx, eq(municipalities.code, asked.code)))) return { refused: "member" };
    if (isOther(findMunicipalityWhere(tx, eq(municipalities.name, asked.name))))
      return { refused: "name-taken" };
    const { joinedOn } = asked;
    if (joinedOn && !isPlausibleDay(joinedOn, danishDate(now))) return { refused: "day-far" };
    if (joinedOn && place.leavesOn && joinedOn >= place.leavesOn) return { refused: "order" };
    tx.update(municipalities).set(asked).where(eq(municipalities.id, place.id)).run();
    if (joinedOn && joinedOn !== place.joinedOn) moveFirstDay(tx, place, joinedOn, now);
    trace(tx, actor, { act: "municipality-corrected", scope: `municipality:${place.id}` }, now);
    return { code: asked.code };
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
 * A municipality that was to join does not: its people are closed, and it never was a member. Refused once its first day has come,
 * for then it gives notice.
 */
export function withdrawMunicipality(
  actor: Actor,
  code: string,
  now: Date,
): { withdrawn: true } | { refused: "unknown" } {
  return writeTransaction((tx) => {
    const today = danishDate(now);
    const place = findMunicipalityWhere(tx, eq(municipalities.code, code));
    if (!place?.joinedOn || place.joinedOn <= today || hasLeft(place, today)) return { refused: "unknown" };
    tx.update(municipalities).set({ leavesOn: today }).where(eq(municipalities.id, place.id)).run();
    const own = and(eq(people.municipalityId, place.id), activePerson);
    for (const { id } of tx.select({ id: people.id }).from(people).where(own).all())
      closePersonWithin(tx, id, now, actor);
    trace(tx, actor, { act: "municipality-withdrawn", scope: `municipality:${place.id}` }, now);
    return { withdrawn: true };
  });
}
