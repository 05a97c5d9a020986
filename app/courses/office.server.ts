import { asc } from "drizzle-orm";
import { db } from "../../db/open.server.ts";
import { municipalities } from "../../db/schema/people.ts";
import type { Person } from "../people/people.server.ts";
import { findDay } from "./days.server.ts";
import { listCandidates, listHosts } from "./hosts.server.ts";
import { idOf } from "./params.ts";

/** The day of an address as the secretariat runs it now; throws 404 for a day that is not there. */
export const seeOfficeDay = (person: Person, written: string | undefined) => ({
  view: viewOfficeDay(person, idOf(written), new Date()),
});

function viewOfficeDay(person: Person, dayId: number, now: Date) {
  const seen = findDay(person, dayId);
  if (!seen) throw new Response(null, { status: 404 });
  const hosts = listHosts(dayId);
  return {
    seen,
    ahead: now < seen.day.startsAt,
    hosts,
    candidates: listCandidates().filter(({ id }) => !hosts.some((host) => host.id === id)),
  };
}

export type OfficeView = ReturnType<typeof viewOfficeDay>;

/** The municipalities where a day can be held, by name. */
export const listPlaces = () =>
  db
    .select({ id: municipalities.id, name: municipalities.name })
    .from(municipalities)
    .orderBy(asc(municipalities.name))
    .all();
