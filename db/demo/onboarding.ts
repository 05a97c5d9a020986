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
 * Plans at every stage: those who began in these weeks are as far as their days, some behind; a municipality that began three
 * weeks ago; someone asked to take more teaching, and someone let in by exception.
 */
export function seedPlans(office: Person, agents: Agent[], now: Date, chance: () => number): void {
  const today = danishDate(now);
  recordReadinessChanges(morning(daysLater(today, -20)));
  const fresh = agents.filter(({ startsOn }) => startsOn > daysLater(today, -45) && startsOn < today);
  for (const { id, startsOn } of fresh) {
    if ("refused" in beginPersonPlan("site", id, morning(startsOn))) continue;
    tickItemsDue(office, findPersonPlan(id, now)!, chance() < 0.3 ? daysLater(today, -25) : today);
    agreeListenIns(office, findPersonPlan(id, now)!, now);
  }
  const old = agents.find(({ startsOn }) => startsOn < "2024-01-01");
  const dueOn = daysLater(today, 20);
  const why =
    "Mange samtaler ender som omstillinger. Øv jer i at finde den rigtige guide, før der stilles om.";
  if (old) assignFollowUp(office, old.id, { what: "teaching", municipalityId: null, why, dueOn }, now);
  const late = furthestInCourse(fresh);
  const reason = "Har taget vagter i sin tidligere kommune.";
  if (late) allowShifts(office, late.id, { reason, until: daysLater(today, 30) }, now);
  seedMunicipalityPlan(office, today, now);
  recordReadinessChanges(now);
}

/** Who of these has seen most lessons through. */
function furthestInCourse(agents: Agent[]): Agent | undefined {
  const done = ({ id }: Agent) =>
    db.select().from(lessonCompletions).where(eq(lessonCompletions.personId, id)).all().length;
  return [...agents].sort((a, b) => done(b) - done(a))[0];
}

/** Ticks what was due up to a day. */
function tickItemsDue(office: Person, { id, lines }: OnboardingPlan, upTo: string): void {
  for (const { key, doneBy, dueOn } of lines)
    if (doneBy === "hand" && dueOn <= upTo) tickItems(office, [{ planId: id, key }], morning(dueOn));
}

/** The listen-in with an experienced colleague of the same place, when its day has been. */
function agreeListenIns(
  office: Person,
  { id, lines, personId, municipalityId }: OnboardingPlan,
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
    .find((one) => one.id !== personId);
  const { dueOn } = lines.find(({ key }) => key === "listen-in")!;
  if (!colleague) return;
  agreeListenIn(office, id, { way: "listens", colleagueId: colleague.id, on: dueOn }, now);
  if (dueOn < danishDate(now)) finishListenIn(office, id, "listens", morning(dueOn));
}

/** Horsens began three weeks ago, and has come half the way. */
function seedMunicipalityPlan(office: Person, today: string, now: Date): void {
  const joinedOn = daysLater(today, -21);
  const place = db.select().from(municipalities).where(eq(municipalities.name, "Horsens")).get()!;
  beginMunicipalityPlan(office, place.id, morning(joinedOn));
  const { id, lines } = findMunicipalityPlan(place.id, now)!;
  const [superuser, quality] = listContactCandidates(place.id).map((one) => one.id);
  appointContacts(
    office,
    place.id,
    { superuser: superuser!, quality: quality!, handler: office.id },
    morning(joinedOn),
  );
  const done = lines.filter(({ key }) => ["agreement", "leaders-introduction"].includes(key));
  for (const { key } of done) tickItems(office, [{ planId: id, key }], morning(joinedOn));
}
