import { asc, eq, getTableColumns, sql } from "drizzle-orm";
import { alias, type SQLiteColumn } from "drizzle-orm/sqlite-core";
import { prepared } from "../../../db/database.server.ts";
import { listenIns, planItems, planMarks, planVersions, plans } from "../../../db/schema/onboarding.ts";
import { contacts, municipalities, people } from "../../../db/schema/people.ts";
import type { ListenDirection, PlanKind } from "../../../db/enums.ts";
import { absenceColumns } from "../../people/register/absence.server.ts";
import { isAway } from "../../people/register/absence.ts";
import { danishDate } from "../../base/dates/danish-time.ts";
import { leadersAndSecretariatOf, type PresentPerson, findPresent } from "./assignees.server.ts";
import { type Candidate, type Assignees, ownerOf } from "./owner.ts";
import { municipalityFactsOf } from "./municipality-facts.server.ts";
import { type CompletionFacts, type Line, linesOf, type Mark } from "./plan-lines.ts";
import type { BaseTraining } from "../readiness/training.ts";
import { baseTrainingsOf } from "../readiness/base-trainings.server.ts";

/** A line with the one person responsible; null when there is not even a secretariat. */
export interface OwnedLine extends Line {
  owner: Candidate | null;
  /** The listen-in that is agreed, where that is what completes the item. */
  listenIn: ListenIn | null;
}

/** One way of the listen-in, agreed or done. */
export interface ListenIn {
  way: ListenDirection;
  on: string;
  /** With whom, wherever they are now; null when they are forgotten. */
  with: string | null;
  /** The same, as long as they belong to the plan's place. */
  colleague: Candidate | null;
  doneAt: Date | null;
  doneByName: string | null;
}

/** A running plan as it stands. */
export interface OnboardingPlan {
  id: number;
  kind: PlanKind;
  /** Whose it is: a person's or a municipality's name. */
  name: string;
  personId: number | null;
  /** Where its subject belongs now. */
  municipalityId: number | null;
  municipality: string | null;
  startsOn: string;
  begunAt: Date;
  versionId: number;
  version: number;
  welcomedAt: Date | null;
  colleague: Candidate | null;
  /** Who was named as leader, whether or not they still lead there. */
  leaderId: number | null;
  /** The one responsible as leader, if there is any. */
  leader: Candidate | null;
  /** The secretariat, whoever has the case first. */
  office: Candidate[];
  /** On leave: nothing is late, nobody is reminded. */
  paused: boolean;
  lines: OwnedLine[];
  listenIns: ListenIn[];
}

const placeOfPerson = alias(municipalities, "place_of_person");
const isInList = (column: SQLiteColumn, list: string) =>
  sql`${column} in (select value from json_each(${sql.placeholder(list)}))`;

const plansQuery = prepared((at) =>
  at
    .select({
      plan: plans,
      version: planVersions.version,
      person: people.name,
      ...absenceColumns,
      handlerId: sql<
        number | null
      >`coalesce(${people.handlerId}, (select ${contacts.personId} from ${contacts}
        where ${contacts.part} = 'handler'
          and ${contacts.municipalityId} = coalesce(${people.municipalityId}, ${plans.municipalityId})))`,
      placeId: sql<number | null>`coalesce(${people.municipalityId}, ${plans.municipalityId})`,
      place: sql<string | null>`coalesce(${placeOfPerson.name}, ${municipalities.name})`,
    })
    .from(plans)
    .innerJoin(planVersions, eq(planVersions.id, plans.versionId))
    .leftJoin(people, eq(people.id, plans.personId))
    .leftJoin(placeOfPerson, eq(placeOfPerson.id, people.municipalityId))
    .leftJoin(municipalities, eq(municipalities.id, plans.municipalityId))
    .where(isInList(plans.id, "ids"))
    .prepare(),
);

const itemsQuery = prepared((at) =>
  at
    .select()
    .from(planItems)
    .where(isInList(planItems.versionId, "versions"))
    .orderBy(asc(planItems.position))
    .prepare(),
);

const doneByPerson = alias(people, "doer");
const marksQuery = prepared((at) =>
  at
    .select({ ...getTableColumns(planMarks), doneByName: doneByPerson.name })
    .from(planMarks)
    .leftJoin(doneByPerson, eq(doneByPerson.id, planMarks.doneBy))
    .where(isInList(planMarks.planId, "ids"))
    .prepare(),
);

const listenInsQuery = prepared((at) =>
  at
    .select({ ...getTableColumns(listenIns), with: people.name, doneByName: doneByPerson.name })
    .from(listenIns)
    .leftJoin(people, eq(people.id, listenIns.colleagueId))
    .leftJoin(doneByPerson, eq(doneByPerson.id, listenIns.doneBy))
    .where(isInList(listenIns.personId, "people"))
    .prepare(),
);

/** These plans, each item with its day, its state and its owner; in a few queries however many they are. */
export function loadPlans(ids: number[], now: Date, known?: Map<number, BaseTraining>): OnboardingPlan[] {
  if (ids.length === 0) return [];
  const rows = plansQuery().all({ ids: JSON.stringify(ids) });
  const personIds = rows.flatMap(({ plan }) => plan.personId ?? []);
  const placeIds = rows.flatMap(({ plan }) => plan.municipalityId ?? []);
  const items = groupBy(
    itemsQuery().all({ versions: JSON.stringify([...new Set(rows.map(({ plan }) => plan.versionId))]) }),
    (item) => item.versionId,
  );
  const marks = groupBy(marksQuery().all({ ids: JSON.stringify(ids) }), (mark) => mark.planId);
  const listens = groupBy(
    personIds.length > 0 ? listenInsQuery().all({ people: JSON.stringify(personIds) }) : [],
    (one) => one.personId,
  );
  const trainings = known ?? baseTrainingsOf(personIds, now);
  const places = municipalityFactsOf(placeIds);
  const today = danishDate(now);
  const desk = leadersAndSecretariatOf(
    rows.flatMap(({ placeId }) => placeId ?? []),
    today,
  );
  const named = findPresent(
    [
      ...rows.flatMap(({ plan }) => plan.colleagueId ?? []),
      ...[...marks.values()].flat().flatMap(({ ownerId }) => ownerId ?? []),
      ...[...listens.values()].flat().flatMap(({ colleagueId }) => colleagueId ?? []),
    ],
    today,
  );
  return rows.map(({ plan, version, person, placeId, place, handlerId, ...leave }) => {
    const at = (id: number | null) => candidateAt(named.get(id ?? 0), placeId);
    const own = (plan.personId ? (listens.get(plan.personId) ?? []) : []).map((one) => listenInFrom(one, at));
    const facts = plan.personId
      ? personFacts(trainings.get(plan.personId)!, own)
      : (places.get(plan.municipalityId!) ?? {});
    if (plan.welcomedAt) facts["welcome-pack"] = danishDate(plan.welcomedAt);
    const leaders = desk.leadersAt(placeId);
    const hands: Assignees = {
      subject: plan.personId ? { id: plan.personId, name: person! } : null,
      leaders: withFirst(leaders, plan.leaderId),
      colleague: at(plan.colleagueId),
      office: withFirst(desk.office, handlerId),
    };
    const markOf = new Map((marks.get(plan.id) ?? []).map((mark) => [mark.key, markFrom(mark)]));
    const paused = isAway(leave, today);
    const lines = linesOf(items.get(plan.versionId) ?? [], markOf, {
      startsOn: plan.startsOn,
      facts,
      today: paused ? "" : today,
      absence: leave,
    });
    return {
      id: plan.id,
      kind: plan.personId ? "person" : "municipality",
      name: person ?? place ?? "",
      personId: plan.personId,
      municipalityId: placeId,
      municipality: place,
      startsOn: plan.startsOn,
      begunAt: plan.begunAt,
      versionId: plan.versionId,
      version,
      welcomedAt: plan.welcomedAt,
      colleague: hands.colleague,
      leaderId: plan.leaderId,
      leader: hands.leaders.find(({ id }) => id !== plan.personId) ?? null,
      office: hands.office,
      paused,
      lines: lines.map((line) => {
        const listen = own.find(({ way }) => completerOf[way] === line.doneBy) ?? null;
        const doneByName = line.doneByName ?? listen?.doneByName ?? null;
        const owner = ownerOf(line.party, at(line.namedId) ?? listen?.colleague ?? null, hands);
        return { ...line, doneByName, listenIn: listen, owner };
      }),
      listenIns: own,
    };
  });
}

/** The named one comes first; one who is no longer among them, or on leave, is not put back. */
const withFirst = (some: Candidate[], id: number | null): Candidate[] =>
  [...some].sort((a, b) => Number(b.id === id) - Number(a.id === id));

/** Someone named has a part in a plan as long as they are of its place, which may change, or of the secretariat. */
const candidateAt = (one: PresentPerson | undefined, placeId: number | null): Candidate | null =>
  one && (one.office || (placeId !== null && one.municipalityId === placeId))
    ? { id: one.id, name: one.name }
    : null;

const completerOf = { listens: "listen-in", "is-heard": "listen-in-back" } as const;

type ListenInRow = ReturnType<ReturnType<typeof listenInsQuery>["all"]>[number];
const listenInFrom = (row: ListenInRow, at: (id: number | null) => Candidate | null): ListenIn => ({
  way: row.way,
  on: row.on,
  with: row.with,
  colleague: at(row.colleagueId),
  doneAt: row.doneAt,
  doneByName: row.doneByName,
});

type MarkRow = ReturnType<ReturnType<typeof marksQuery>["all"]>[number];
const markFrom = ({ doneAt, doneByName, note, ownerId, dueOn }: MarkRow): Mark => ({
  doneOn: doneAt && danishDate(doneAt),
  doneByName,
  note,
  ownerId,
  dueOn,
});

function personFacts({ progress, day, diploma }: BaseTraining, own: ListenIn[]): CompletionFacts {
  const listened = (way: string) => {
    const found = own.find((one) => one.way === way && one.doneAt);
    return found && danishDate(found.doneAt!);
  };
  return {
    elearning: progress.completedAt ? danishDate(progress.completedAt) : undefined,
    "course-day": day.stands === "attended" || day.stands === "exempt" ? day.on : undefined,
    diploma: diploma ? danishDate(diploma.completedAt) : undefined,
    "listen-in": listened("listens"),
    "listen-in-back": listened("is-heard"),
  };
}

export function groupBy<Row, Key>(rows: Row[], keyOf: (row: Row) => Key): Map<Key, Row[]> {
  const groups = new Map<Key, Row[]>();
  for (const row of rows) {
    const group = groups.get(keyOf(row));
    if (group) group.push(row);
    else groups.set(keyOf(row), [row]);
  }
  return groups;
}
