import { and, asc, eq, gt, inArray, isNotNull, lte, or } from "drizzle-orm";
import { type Database, db, type Tx, writeTransaction } from "../../../db/database.server.ts";
import { courseDays, dayHosts, enrolments } from "../../../db/schema/course-days.ts";
import { people, roles } from "../../../db/schema/people.ts";
import type { DayRole } from "../../../db/enums.ts";
import { postLetter } from "../../mail/outbox/post.server.ts";
import type { PropsOf } from "../../mail/letters/letters.server.ts";
import { activePerson } from "../../people/register/active.server.ts";
import { atWork } from "../../people/register/absence.server.ts";
import { findPerson } from "../../people/register/person.server.ts";
import { danishDate } from "../../base/dates/danish-time.ts";
import type { CourseDay } from "../days/day.ts";
import { dayRow } from "../days/days.server.ts";
import { findEnrolment } from "../days/enrolment.server.ts";
import { listOwingAgents } from "../duty/duty-overview.server.ts";
import { calendarLetterProps, dayLetterProps, formerTimeAndVenue } from "./participant-notices.server.ts";

type HostNoticeKind = PropsOf<"course-day-host">["what"];

interface HostNoticeOptions {
  /** The notice is posted once only under this key. */
  idempotencyKey?: string;
  /** The day before it moved. */
  before?: CourseDay;
  /** What they were there, when they are it no longer. */
  role?: DayRole;
}

/** Notifies a host of a change to the day they host, with its calendar entry. False when posted before under that key. */
export function notifyHost(
  tx: Tx,
  day: CourseDay,
  hostId: number,
  what: HostNoticeKind,
  now: Date,
  { idempotencyKey, before, role: formerRole }: HostNoticeOptions = {},
): boolean {
  const to = findPerson(hostId, tx);
  if (!to) return false;
  const hosting = and(eq(dayHosts.dayId, day.id), eq(dayHosts.personId, hostId));
  const props = {
    ...calendarLetterProps(tx, day, to),
    what,
    part: formerRole ?? tx.select().from(dayHosts).where(hosting).get()?.role,
    coming: listSeatHolders(tx, day.id).length,
    seat: findEnrolment(day.id, hostId)?.state === "enrolled",
    was: before && formerTimeAndVenue(before),
  };
  return postLetter(tx, { letter: "course-day-host", to, props, idempotencyKey }, now);
}

/** Notifies everyone who hosts the day. Returns how many. */
export function notifyHosts(
  tx: Tx,
  day: CourseDay,
  what: HostNoticeKind,
  now: Date,
  options: HostNoticeOptions = {},
): number {
  const hosts = tx.select().from(dayHosts).where(eq(dayHosts.dayId, day.id)).all();
  return hosts.filter(({ personId }) => {
    const idempotencyKey = options.idempotencyKey && `${options.idempotencyKey}:${personId}`;
    return notifyHost(tx, day, personId, what, now, { ...options, idempotencyKey });
  }).length;
}

/** Who has a seat on the day, by name. */
const listSeatHolders = (tx: Tx, dayId: number) =>
  tx
    .select({ id: people.id, name: people.name, municipalityId: people.municipalityId })
    .from(enrolments)
    .innerJoin(people, eq(people.id, enrolments.personId))
    .where(and(eq(enrolments.dayId, dayId), eq(enrolments.state, "enrolled")))
    .orderBy(asc(people.name))
    .all();

/** Every leader of a municipality who has a mail address and is at work: leaders on leave sign nobody up. */
export const listLeaders = (at: Database | Tx, now: Date) =>
  at
    .select({ id: people.id, municipalityId: people.municipalityId })
    .from(people)
    .innerJoin(roles, and(eq(roles.personId, people.id), eq(roles.role, "leader")))
    .where(and(isNotNull(people.municipalityId), activePerson, atWork(danishDate(now))))
    .all();

/**
 * Notifies of agents' days that have just been published: every agent who owes one and has neither seat nor place, and every leader of
 * such agents, with how many they are. Returns how many letters.
 */
export function notifyDaysOpened(tx: Tx, opened: CourseDay[], now: Date): number {
  const days = agentDaysForLetter(opened, now);
  const { owing, leaders } = listOpeningRecipients(tx, days.length, now);
  const notifiedAgents = owing.filter(({ personId }) =>
    postOpenDaysLetter(tx, personId, { to: "agent", owing: 0, days }, now),
  );
  const notifiedLeaders = leaders.filter(({ id, municipalityId }) => {
    const owingHere = owing.filter((agent) => agent.municipalityId === municipalityId).length;
    return postOpenDaysLetter(tx, id, { to: "leader", owing: owingHere, days }, now);
  });
  return notifiedAgents.length + notifiedLeaders.length;
}

/** Who is notified of so many new agents' days. */
function listOpeningRecipients(at: Database | Tx, dayCount: number, now: Date) {
  if (dayCount === 0) return { owing: [], leaders: [] };
  const owing = listOwingAgents(now, at).filter(({ dutyStatus }) => dutyStatus.stands === "owes");
  const places = new Set(owing.map(({ municipalityId }) => municipalityId));
  const leaders = listLeaders(at, now).filter(({ municipalityId }) => places.has(municipalityId));
  return { owing, leaders };
}

/** How many letters are posted when these days are published. */
export function countPublishingLetters(days: Pick<CourseDay, "id" | "kind">[], now: Date) {
  const agentDays = days.filter(({ kind }) => kind === "agents");
  const { owing, leaders } = listOpeningRecipients(db, agentDays.length, now);
  return { agents: owing.length, leaders: leaders.length, hosts: countHosts(days.map(({ id }) => id)) };
}

const countHosts = (dayIds: number[]): number =>
  db.select().from(dayHosts).where(inArray(dayHosts.dayId, dayIds)).all().length;

const maxDaysInLetter = 10;

/** The agents' days among these, as a letter lists them. */
export const agentDaysForLetter = (days: CourseDay[], now: Date) =>
  daysForLetter(
    days.filter(({ kind }) => kind === "agents"),
    now,
    maxDaysInLetter,
  );

/** The nearest so many of these days, as a letter lists them. */
export const daysForLetter = (
  days: CourseDay[],
  now: Date,
  count: number,
): PropsOf<"course-days-open">["days"] =>
  [...days]
    .sort((a, b) => a.startsAt.getTime() - b.startsAt.getTime())
    .slice(0, count)
    .map(({ id, municipality, startsAt, endsAt, opensAt }) => ({
      dayId: id,
      municipality,
      startsAt: startsAt.getTime(),
      endsAt: endsAt.getTime(),
      ...(opensAt > now && { opensAt: opensAt.getTime() }),
    }));

/** Notifies someone of days they can choose from. False when they have no mail address, or were notified under that key. */
export function postOpenDaysLetter(
  tx: Tx,
  personId: number,
  letterProps: Omit<PropsOf<"course-days-open">, "name">,
  now: Date,
  idempotencyKey?: string,
): boolean {
  const to = findPerson(personId, tx);
  if (!to) return false;
  const props = { name: to.name, ...letterProps };
  return postLetter(tx, { letter: "course-days-open", to, props, idempotencyKey }, now);
}

/**
 * When sign-up has closed, or on the day's own morning where it is open until the day begins: the hosts are sent the number, and
 * each leader the names of theirs who are coming. Run again, or after a restart, it notifies nobody twice. Returns how many letters.
 */
export function notifyFinalCounts(now: Date): number {
  const due = db
    .select({ id: courseDays.id })
    .from(courseDays)
    .where(
      and(
        eq(courseDays.state, "published"),
        gt(courseDays.startsAt, now),
        or(lte(courseDays.closesAt, now), eq(courseDays.on, danishDate(now))),
      ),
    )
    .all();
  if (due.length === 0) return 0;
  return writeTransaction((tx) =>
    due.reduce((sum, { id }) => sum + notifyFinalCount(tx, dayRow(id)!, now), 0),
  );
}

function notifyFinalCount(tx: Tx, day: CourseDay, now: Date): number {
  const key = `course-day:${day.id}:${day.on}:final`;
  const coming = listSeatHolders(tx, day.id);
  const open = now < day.closesAt;
  // A leaders' day takes no agents off the phones, and its participants get letters of their own.
  const leaders = day.kind === "leaders" ? [] : listLeaders(tx, now);
  const notified = leaders.filter(({ id, municipalityId }) => {
    const names = coming.filter((holder) => holder.municipalityId === municipalityId).map(({ name }) => name);
    const to = names.length > 0 && findPerson(id, tx);
    if (!to) return false;
    const props = { ...dayLetterProps(day, to), people: names, open };
    const idempotencyKey = `${key}:leader:${id}`;
    return postLetter(tx, { letter: "course-day-leader", to, props, idempotencyKey }, now);
  });
  const what = open ? "so-far" : "final";
  return notified.length + notifyHosts(tx, day, what, now, { idempotencyKey: `${key}:host` });
}
