/** The queries that `loadPlans` puts together: each takes a JSON list of ids, however long it is. */
import { asc, eq, getTableColumns, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/sqlite-core";
import { isAmong } from "../../../db/among.ts";
import { prepared } from "../../../db/database.server.ts";
import { listenIns, planItems, planMarks, planVersions, plans } from "../../../db/schema/onboarding.ts";
import { contacts, municipalities, people } from "../../../db/schema/people.ts";
import { absenceColumns } from "../../people/register/absence.server.ts";

const placeOfPerson = alias(municipalities, "place_of_person");
const doneByPerson = alias(people, "doer");

export const plansQuery = prepared((at) =>
  at
    .select({
      plan: plans,
      version: planVersions.version,
      person: people.name,
      firstDay: people.startsOn,
      ...absenceColumns,
      handlerId: sql<
        number | null
      >`coalesce(${people.handlerId}, (select ${contacts.personId} from ${contacts}
        where ${contacts.role} = 'handler'
          and ${contacts.municipalityId} = coalesce(${people.municipalityId}, ${plans.municipalityId})))`,
      placeId: sql<number | null>`coalesce(${people.municipalityId}, ${plans.municipalityId})`,
      place: sql<string | null>`coalesce(${placeOfPerson.name}, ${municipalities.name})`,
    })
    .from(plans)
    .innerJoin(planVersions, eq(planVersions.id, plans.versionId))
    .leftJoin(people, eq(people.id, plans.personId))
    .leftJoin(placeOfPerson, eq(placeOfPerson.id, people.municipalityId))
    .leftJoin(municipalities, eq(municipalities.id, plans.municipalityId))
    .where(isAmong(plans.id, "ids"))
    .prepare(),
);

export const itemsQuery = prepared((at) =>
  at
    .select()
    .from(planItems)
    .where(isAmong(planItems.versionId, "versions"))
    .orderBy(asc(planItems.position))
    .prepare(),
);

export const marksQuery = prepared((at) =>
  at
    .select({ ...getTableColumns(planMarks), doneByName: doneByPerson.name })
    .from(planMarks)
    .leftJoin(doneByPerson, eq(doneByPerson.id, planMarks.doneBy))
    .where(isAmong(planMarks.planId, "ids"))
    .prepare(),
);

export const listenInsQuery = prepared((at) =>
  at
    .select({ ...getTableColumns(listenIns), with: people.name, doneByName: doneByPerson.name })
    .from(listenIns)
    .leftJoin(people, eq(people.id, listenIns.colleagueId))
    .leftJoin(doneByPerson, eq(doneByPerson.id, listenIns.doneBy))
    .where(isAmong(listenIns.personId, "people"))
    .prepare(),
);

type RowOf<Query extends () => { all: (values: never) => unknown[] }> = ReturnType<
  ReturnType<Query>["all"]
>[number];
export type PlanRow = RowOf<typeof plansQuery>;
export type MarkRow = RowOf<typeof marksQuery>;
export type ListenInRow = RowOf<typeof listenInsQuery>;
