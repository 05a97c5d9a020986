import { and, eq, lt } from "drizzle-orm";
import { beginMunicipalityPlan, beginPersonPlan } from "../../app/onboarding/plans/begin-plan.server.ts";
import { allowShifts } from "../../app/onboarding/readiness/shift-exceptions.server.ts";
import { findMunicipalityPlan, findPersonPlan } from "../../app/onboarding/plans/find-plans.server.ts";
import { assignFollowUp } from "../../app/onboarding/follow-ups/follow-ups.server.ts";
import { agreeListenIn, finishListenIn } from "../../app/onboarding/listen-ins/listen-ins.server.ts";
import { tickItems } from "../../app/onboarding/plans/items.server.ts";
import type { OnboardingPlan } from "../../app/onboarding/plans/plan.ts";
import { recordReadinessChanges } from "../../app/onboarding/readiness/shift-list.server.ts";
import { listContactCandidates, appointContacts } from "../../app/people/municipalities/contacts.server.ts";
import type { Person } from "../../app/people/register/person.server.ts";
import { danishMoment, danishDate, daysLater } from "../../app/base/dates/danish-time.ts";
import { db } from "../database.server.ts";
import { lessonCompletions } from "../schema/elearning-progress.ts";
import { municipalities, people, roles } from "../schema/people.ts";
import type { Agent } from "./people.ts";

const morning = (on: string) => danishMoment(on, "09:00");

/**
 * Plans at every stage: recent starters, most on schedule and some behind; a municipality that joined three weeks ago; someone
 * assigned more teaching, and someone with an exception that allows shifts.
 */
export function seedPlans(secretariat: Person, agents: Agent[], now: Date, random: () => number): void {
  const today = danishDate(now);
  recordReadinessChanges(morning(daysLater(today, -20)));
  const newAgents = agents.filter(({ startsOn }) => startsOn > daysLater(today, -45) && startsOn < today);
  for (const { id, startsOn } of newAgents) {
    if ("refused" in beginPersonPlan("site", id, morning(startsOn))) continue;
    tickItemsDue(secretariat, findPersonPlan(id, now)!, random() < 0.3 ? daysLater(today, -25) : today);
    agreeListenIns(secretariat, findPersonPlan(id, now)!, now);
  }
  const old = agents.find(({ startsOn }) => startsOn < "2024-01-01");
  const dueOn = daysLater(today, 20);
  const why =
    "Mange samtaler ender som omstillinger. Øv jer i at finde den rigtige guide, før der stilles om.";
  if (old) assignFollowUp(secretariat, old.id, { what: "teaching", municipalityId: null, why, dueOn }, now);
  const late = furthestInCourse(newAgents);
  const reason = "Har taget vagter i sin tidligere kommune.";
  if (late) allowShifts(secretariat, late.id, { reason, until: daysLater(today, 30) }, now);
  seedMunicipalityPlan(secretariat, today, now);
  recordReadinessChanges(now);
}

/** The agent who has completed the most lessons. */
function furthestInCourse(agents: Agent[]): Agent | undefined {
  const done = ({ id }: Agent) =>
    db.select().from(lessonCompletions).where(eq(lessonCompletions.personId, id)).all().length;
  return [...agents].sort((a, b) => done(b) - done(a))[0];
}

/** Ticks the items that were due up to and including a day. */
function tickItemsDue(secretariat: Person, { id, items }: OnboardingPlan, upTo: string): void {
  for (const { key, doneBy, dueOn } of items)
    if (doneBy === "hand" && dueOn <= upTo) tickItems(secretariat, [{ planId: id, key }], morning(dueOn));
}

/** Agrees a listen-in with an experienced colleague from the same municipality, and completes it if its day has passed. */
function agreeListenIns(
  secretariat: Person,
  { id, items, personId, municipalityId }: OnboardingPlan,
  now: Date,
): void {
  const colleague = db
    .select({ id: people.id })
    .from(people)
    .innerJoin(roles, and(eq(roles.personId, people.id), eq(roles.role, "agent")))
    .where(
      and(
        eq(people.municipalityId, municipalityId ?? 0),
        lt(people.startsOn, daysLater(danishDate(now), -365)),
      ),
    )
    .orderBy(people.startsOn)
    .all()
    .find((other) => other.id !== personId);
  const { dueOn } = items.find(({ key }) => key === "listen-in")!;
  if (!colleague) return;
  const hours = { from: "09:00", to: "12:00" };
  const agreement = {
    way: "listens",
    colleagueId: colleague.id,
    on: dueOn,
    hours,
    place: "Borgerservice",
  } as const;
  agreeListenIn(secretariat, id, agreement, now);
  if (dueOn < danishDate(now)) finishListenIn(secretariat, id, "listens", morning(dueOn));
}

/** Horsens joined three weeks ago, and is halfway through its plan. */
function seedMunicipalityPlan(secretariat: Person, today: string, now: Date): void {
  const joinedOn = daysLater(today, -21);
  const municipality = db.select().from(municipalities).where(eq(municipalities.name, "Horsens")).get()!;
  beginMunicipalityPlan(secretariat, municipality.id, morning(joinedOn));
  const { id, items } = findMunicipalityPlan(municipality.id, now)!;
  const [superuser, quality] = listContactCandidates(municipality.id).map(({ id }) => id);
  appointContacts(
    secretariat,
    municipality.id,
    { superuser: superuser!, quality: quality!, handler: secretariat.id },
    morning(joinedOn),
  );
  const done = items.filter(({ key }) => ["agreement", "leaders-introduction"].includes(key));
  for (const { key } of done) tickItems(secretariat, [{ planId: id, key }], morning(joinedOn));
}
