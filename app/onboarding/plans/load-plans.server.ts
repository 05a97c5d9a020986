import { type Database, db, type Tx } from "../../../db/database.server.ts";
import { danishDate } from "../../base/dates/danish-time.ts";
import { latestOf } from "../../elearning/deadlines/due-day.ts";
import { findProgrammeStart } from "../../elearning/deadlines/programme-start.server.ts";
import { isAway } from "../../people/register/absence.ts";
import { completionOf } from "../readiness/completion.ts";
import type { BaseTraining } from "../readiness/training.ts";
import { baseTrainingsOf } from "../readiness/trainings.server.ts";
import { findPresent, leadersAndSecretariatOf, type PresentPerson } from "./assignees.server.ts";
import { municipalityFactsOf } from "./municipality-facts.server.ts";
import { type Assignees, type Candidate, ownerOf } from "./owner.ts";
import type { ListenIn, OnboardingPlan, AssignedPlanItem } from "./plan.ts";
import { type PlanItem, type PlanItemEntry, planItemsOf } from "./plan-items.ts";
import {
  itemsQuery,
  type ListenInRow,
  listenInsQuery,
  type MarkRow,
  marksQuery,
  type PlanRow,
  plansQuery,
} from "./plan-queries.server.ts";

/**
 * These plans, each item with its day, its state and its owner; in a few queries however many they are. `known` spares reading the
 * training of people for whom it has been read already.
 */
export function loadPlans(
  ids: number[],
  now: Date,
  at: Database | Tx = db,
  known?: Map<number, BaseTraining>,
): OnboardingPlan[] {
  if (ids.length === 0) return [];
  const rows = plansQuery(at).all({ ids: JSON.stringify(ids) });
  const facts = readFacts(rows, now, at, known);
  return rows.map((row) => planFrom(row, facts));
}

/** All rows that plans are built from, read at once. */
function readFacts(rows: PlanRow[], now: Date, at: Database | Tx, known?: Map<number, BaseTraining>) {
  const today = danishDate(now);
  const ids = JSON.stringify(rows.map(({ plan }) => plan.id));
  const versions = JSON.stringify([...new Set(rows.map(({ plan }) => plan.versionId))]);
  const personIds = rows.flatMap(({ plan }) => plan.personId ?? []);
  const marks = marksQuery(at).all({ ids });
  const listenIns = personIds.length > 0 ? listenInsQuery(at).all({ people: JSON.stringify(personIds) }) : [];
  const named = [
    ...rows.flatMap(({ plan }) => plan.colleagueId ?? []),
    ...marks.flatMap(({ ownerId }) => ownerId ?? []),
    ...listenIns.flatMap(({ colleagueId }) => colleagueId ?? []),
  ];
  const placeIds = rows.flatMap(({ placeId }) => placeId ?? []);
  return {
    today,
    programmeStart: findProgrammeStart(now, at),
    items: groupBy(itemsQuery(at).all({ versions }), ({ versionId }) => versionId),
    marks: groupBy(marks, ({ planId }) => planId),
    listenIns: groupBy(listenIns, ({ personId }) => personId),
    trainings: known ?? baseTrainingsOf(personIds, now, at),
    municipalities: municipalityFactsOf(
      rows.flatMap(({ plan }) => plan.municipalityId ?? []),
      at,
    ),
    present: findPresent(named, today, at),
    ...leadersAndSecretariatOf(placeIds, today, at),
  };
}

type PlanFacts = ReturnType<typeof readFacts>;
type CandidateOf = (id: number | null) => Candidate | null;

function planFrom(row: PlanRow, facts: PlanFacts): OnboardingPlan {
  const { plan, version, person, firstDay, placeId, place, handlerId: _handlerId, ...leave } = row;
  const candidateOf: CandidateOf = (id) => candidateAt(facts.present.get(id ?? 0), placeId);
  const listenIns = (facts.listenIns.get(plan.personId ?? 0) ?? []).map((listenIn) =>
    listenInFrom(listenIn, candidateOf),
  );
  const assignees = assigneesOf(row, facts, candidateOf);
  const paused = isAway(leave, facts.today);
  const marks = new Map((facts.marks.get(plan.id) ?? []).map((mark) => [mark.key, entryFrom(mark)]));
  const items = planItemsOf(facts.items.get(plan.versionId) ?? [], marks, {
    startsOn: plan.startsOn,
    completedOn: completedOnOf(plan, listenIns, facts),
    today: paused ? "" : facts.today,
    absence: leave,
    courseDayNotBefore: latestOf(firstDay ?? "", facts.programmeStart),
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
    colleague: assignees.colleague,
    leaderId: plan.leaderId,
    leader: assignees.leaders.find(({ id }) => id !== plan.personId) ?? null,
    secretariat: assignees.secretariat,
    paused,
    items: items.map((line) => ownedLine(line, listenIns, assignees, candidateOf)),
    listenIns,
  };
}

const assigneesOf = (
  { plan, person, placeId, handlerId }: PlanRow,
  facts: PlanFacts,
  candidateOf: CandidateOf,
): Assignees => ({
  subject: plan.personId ? { id: plan.personId, name: person! } : null,
  leaders: withFirst(facts.leadersAt(placeId), plan.leaderId),
  colleague: candidateOf(plan.colleagueId),
  secretariat: withFirst(facts.secretariat, handlerId),
});

function ownedLine(
  line: PlanItem,
  listenIns: ListenIn[],
  assignees: Assignees,
  candidateOf: CandidateOf,
): AssignedPlanItem {
  const listenIn = listenIns.find(({ way }) => completerOf[way] === line.doneBy) ?? null;
  const named = candidateOf(line.assignedOwnerId) ?? listenIn?.colleague ?? null;
  return {
    ...line,
    doneByName: line.doneByName ?? listenIn?.doneByName ?? null,
    listenIn,
    owner: ownerOf(line.party, named, assignees),
  };
}

const completerOf = { listens: "listen-in", "is-heard": "listen-in-back" } as const;

/** On which day that which completes an item by itself happened in this plan. */
function completedOnOf(
  { personId, municipalityId, welcomedAt }: PlanRow["plan"],
  listenIns: ListenIn[],
  { trainings, municipalities }: PlanFacts,
): Parameters<typeof planItemsOf>[2]["completedOn"] {
  const dayOf = (when: Date | string | null) => (when instanceof Date ? danishDate(when) : when);
  if (personId === null)
    return (completer) =>
      completer === "welcome-pack"
        ? dayOf(welcomedAt)
        : (municipalities.get(municipalityId!)?.[completer] ?? null);
  const listenedAt = Object.fromEntries(listenIns.map(({ way, doneAt }) => [way, doneAt]));
  const known = { base: trainings.get(personId)!, welcomedAt, listenedAt };
  return (completer) => dayOf(completionOf(completer, known));
}

/** Puts the person with this id first, if they are among the candidates. */
const withFirst = (candidates: Candidate[], id: number | null): Candidate[] =>
  [...candidates].sort((a, b) => Number(b.id === id) - Number(a.id === id));

/** Someone named takes part in a plan as long as they belong to its municipality, which may change, or to the secretariat. */
const candidateAt = (person: PresentPerson | undefined, placeId: number | null): Candidate | null =>
  person && (person.secretariat || (placeId !== null && person.municipalityId === placeId))
    ? { id: person.id, name: person.name }
    : null;

const listenInFrom = (row: ListenInRow, candidateOf: CandidateOf): ListenIn => ({
  way: row.way,
  on: row.on,
  hours: row.fromTime && row.toTime ? { from: row.fromTime, to: row.toTime } : null,
  place: row.place,
  with: row.with,
  colleague: candidateOf(row.colleagueId),
  doneAt: row.doneAt,
  doneByName: row.doneByName,
});

const entryFrom = ({ doneAt, doneByName, note, ownerId, dueOn }: MarkRow): PlanItemEntry => ({
  doneOn: doneAt && danishDate(doneAt),
  doneByName,
  note,
  ownerId,
  dueOn,
});

function groupBy<Row, Key>(rows: Row[], keyOf: (row: Row) => Key): Map<Key, Row[]> {
  const groups = new Map<Key, Row[]>();
  for (const row of rows) {
    const group = groups.get(keyOf(row));
    if (group) group.push(row);
    else groups.set(keyOf(row), [row]);
  }
  return groups;
}
