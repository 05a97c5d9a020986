import { ne, sql } from "drizzle-orm";
import { db } from "../../../db/database.server.ts";
import { courseDays } from "../../../db/schema/course-days.ts";
import type { PlacedRow } from "./venues.ts";

/** Where each municipality held its latest day, or is to hold it. */
export function listLastPlaces(): PlacedRow[] {
  const { hostMunicipalityId, venue, room, address, startsAt, state } = courseDays;
  return db
    .select({ hostMunicipalityId, venue, room, address, last: sql`max(${startsAt})` })
    .from(courseDays)
    .where(ne(state, "cancelled"))
    .groupBy(hostMunicipalityId)
    .all()
    .map(({ last: _, ...place }) => ({ ...place, hostMunicipalityId: String(place.hostMunicipalityId) }));
}
