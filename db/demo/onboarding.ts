import { and, eq, lt } from "drizzle-orm";
import { beginMunicipalityPlan, beginPersonPlan } from "../../app/onboarding/plans/begin-plan.server.ts";
import { allowShifts } from "../../app/onboarding/readiness/shift-exceptions.server.ts";
import { planAt, planOf } from "../../app/onboarding/plans/find-plans.server.ts";
import { assignFollowUp } from "../../app/onboarding/follow-ups/follow-ups.server.ts";
import { agreeListenIn, finishListenIn } from "../../app/onboarding/listen-ins/listen-ins.server.ts";
import { tick } from "../../app/onboarding/plans/items.server.ts";
import type { Plan } from "../../app/onboarding/plans/load-plans.server.ts";
import { noteReadiness } from "../../app/onboarding/readiness/shift-list.server.ts";
import { listOwn, nameContacts } from "../../app/people/municipalities/contacts.server.ts";
import type { Person } from "../../app/people/register/person.server.ts";
import { danishMoment, dayIn, daysLater } from "../../app/base/dates/danish-time.ts";
import { db } from "../database.server.ts";
import { lessonCompletions } from "../schema/elearning.ts";
import { municipalities, people, roles } from "../schema/people.ts";
import type { Agent } from "./people.ts";

const morning = (on: string) => danishMoment(on, "09:00");

/**
 * Plans at every stage: those who began in these weeks are as far as their days, some behind; a municipality that began three
 * weeks ago; someone asked to take more teaching, and someone let in by exception.
 */
export function plansSoFar(office: Person, agents: Agent[], now: Date, chance: () => number): void {
  const today = dayIn(now);
  noteReadiness(morning(daysLater(today, -20)));
  const fresh = agents.filter(({ startsOn }) => startsOn > daysLater(today, -45) && startsOn < today);
  for (const { id, startsOn } of fresh) {
    if ("refused" in beginPersonPlan("site", id, morning(startsOn))) continue;
    walk(office, planOf(id, now)!, chance() < 0.3 ? daysLater(today, -25) : today);
    listen(office, planOf(id, now)!, now);
  }
  const old = agents.find(({ startsOn }) => startsOn < "2024-01-01");
  const dueOn = daysLater(today, 20);
  const why =
    "Mange samtaler ender som omstillinger. Øv jer i at finde den rigtige guide, før der stilles om.";
  if (old) assignFollowUp(office, old.id, { what: "teaching", municipalityId: null, why, dueOn }, now);
  const late = furthest(fresh);
  const reason = "Har taget vagter i sin tidligere kommune.";
  if (late) allowShifts(office, late.id, { reason, until: daysLater(today, 30) }, now);
  joined(office, today, now);
  noteReadiness(now);
}

/** Who of these has seen most lessons through. */
function furthest(agents: Agent[]): Agent | undefined {
  const done = ({ id }: Agent) =>
    db.select().from(lessonCompletions).where(eq(lessonCompletions.personId, id)).all().length;
  return [...agents].sort((a, b) => done(b) - done(a))[0];
}

/** Ticks what was due up to a day. */
function walk(office: Person, { id, lines }: Plan, upTo: string): void {
  for (const { key, doneBy, dueOn } of lines)
    if (doneBy === "hand" && dueOn <= upTo) tick(office, [{ planId: id, key }], morning(dueOn));
}

/** The listen-in with an experienced colleague of the same place, when its day has been. */
function listen(office: Person, { id, lines, personId, municipalityId }: Plan, now: Date): void {
  const colleague = db
    .select({ id: people.id })
    .from(people)
    .innerJoin(roles, and(eq(roles.personId, people.id), eq(roles.role, "agent")))
    .where(
      and(eq(people.municipalityId, municipalityId ?? 0), lt(people.startsOn, daysLater(dayIn(now), -365))),
    )
    .orderBy(people.startsOn)
    .all()
    .find((one) => one.id !== personId);
  const { dueOn } = lines.find(({ key }) => key === "listen-in")!;
  if (!colleague) return;
  agreeListenIn(office, id, { way: "listens", colleagueId: colleague.id, on: dueOn }, now);
  if (dueOn < dayIn(now)) finishListenIn(office, id, "listens", morning(dueOn));
}

/** Horsens began three weeks ago, and has come half the way. */
function joined(office: Person, today: string, now: Date): void {
  const joinedOn = daysLater(today, -21);
  const place = db.select().from(municipalities).where(eq(municipalities.name, "Horsens")).get()!;
  beginMunicipalityPlan(office, place.id, morning(joinedOn));
  const { id, lines } = planAt(place.id, now)!;
  const [superuser, quality] = listOwn(place.id).map((one) => one.id);
  nameContacts(
    office,
    place.id,
    { superuser: superuser!, quality: quality!, handler: office.id },
    morning(joinedOn),
  );
  const done = lines.filter(({ key }) => ["agreement", "leaders-introduction"].includes(key));
  for (const { key } of done) tick(office, [{ planId: id, key }], morning(joinedOn));
}
