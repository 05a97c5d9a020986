import { and, asc, eq, gt, inArray, isNotNull, isNull, lte, or } from "drizzle-orm";
import { db, type Tx, writeTransaction } from "../../../db/database.server.ts";
import { courseDays, dayHosts, enrolments } from "../../../db/schema/course-days.ts";
import { people, roles } from "../../../db/schema/people.ts";
import type { DayRole } from "../../../db/enums.ts";
import { postLetter } from "../../mail/outbox/post.server.ts";
import type { PropsOf } from "../../mail/letters/letters.server.ts";
import { atWork } from "../../people/register/absence.server.ts";
import { findPerson } from "../../people/register/person.server.ts";
import { danishDate } from "../../base/dates/danish-time.ts";
import { type CourseDay, dayRow } from "../days/days.server.ts";
import { listOwingAgents } from "../duty/duty-overview.server.ts";
import { calendarEntryProps, dayLetterProps, formerTimeAndVenue } from "./participant-notices.server.ts";
import { findEnrolment } from "../sign-up/waiting-list.server.ts";

type HostNoticeKind = PropsOf<"course-day-host">["what"];

interface HostNoticeOptions {
  /** Under which key it is told once only. */
  once?: string;
  /** The day before it moved. */
  before?: CourseDay;
  /** What they were there, when they are it no longer. */
  part?: DayRole;
}

/** Tells a host what has become of the day they host, with the calendar entry that follows. False when told under that key before. */
export function notifyHost(
  tx: Tx,
  day: CourseDay,
  hostId: number,
  what: HostNoticeKind,
  now: Date,
  { once, before, part: was }: HostNoticeOptions = {},
): boolean {
  const to = findPerson(hostId, tx);
  if (!to) return false;
  const coming = listSeatHolders(day.id).length;
  const hosting = and(eq(dayHosts.dayId, day.id), eq(dayHosts.personId, hostId));
  const part = was ?? tx.select().from(dayHosts).where(hosting).get()?.part;
  const seat = findEnrolment(day.id, hostId)?.state === "enrolled";
  const told = { what, part, coming, seat, was: before && formerTimeAndVenue(before) };
  const props = { ...dayLetterProps(day, to), ...calendarEntryProps(day, to), ...told };
  return postLetter(tx, { letter: "course-day-host", to, props, idempotencyKey: once }, now);
}

/** Tells everyone who hosts the day. Returns how many. */
export function notifyHosts(
  tx: Tx,
  day: CourseDay,
  what: HostNoticeKind,
  now: Date,
  told: HostNoticeOptions = {},
): number {
  const hosts = tx.select().from(dayHosts).where(eq(dayHosts.dayId, day.id)).all();
  return hosts.filter(({ personId }) => {
    const once = told.once && `${told.once}:${personId}`;
    return notifyHost(tx, day, personId, what, now, { ...told, once });
  }).length;
}

/** Who has a seat on the day, by name. */
const listSeatHolders = (dayId: number) =>
  db
    .select({ id: people.id, name: people.name, municipalityId: people.municipalityId })
    .from(enrolments)
    .innerJoin(people, eq(people.id, enrolments.personId))
    .where(and(eq(enrolments.dayId, dayId), eq(enrolments.state, "enrolled")))
    .orderBy(asc(people.name))
    .all();

/** Every leader of a municipality who can be written to and is at work: who is on leave places nobody. */
const listLeaders = (now: Date) =>
  db
    .select({ id: people.id, municipalityId: people.municipalityId })
    .from(people)
    .innerJoin(roles, and(eq(roles.personId, people.id), eq(roles.role, "leader")))
    .where(
      and(
        isNotNull(people.municipalityId),
        isNotNull(people.mail),
        isNull(people.leftOn),
        atWork(danishDate(now)),
      ),
    )
    .all();

/**
 * Tells of agents' days that have just been published: every agent who owes one and has neither seat nor place, and every leader,
 * with how many of theirs that is. Returns how many letters.
 */
export function notifyDaysOpened(tx: Tx, opened: CourseDay[], now: Date): number {
  const days = agentDaysForLetter(opened);
  const { owing, leaders } = listOpeningRecipients(days.length, now);
  const agents = owing.filter(({ personId }) =>
    postOpenDaysLetter(tx, personId, { to: "agent", owing: 0, days }, now),
  );
  const told = leaders.filter(({ id, municipalityId }) => {
    const own = owing.filter((one) => one.municipalityId === municipalityId).length;
    return postOpenDaysLetter(tx, id, { to: "leader", owing: own, days }, now);
  });
  return agents.length + told.length;
}

/** Who hears of so many new days for agents. */
function listOpeningRecipients(days: number, now: Date) {
  if (days === 0) return { owing: [], leaders: [] };
  const owing = listOwingAgents(now).filter(({ standing }) => standing.stands === "owes");
  return { owing, leaders: listLeaders(now) };
}

/** To how many a letter goes when these days are published. */
export function countPublishingLetters(days: Pick<CourseDay, "id" | "kind">[], now: Date) {
  const { owing, leaders } = listOpeningRecipients(days.filter(({ kind }) => kind === "agents").length, now);
  return { agents: owing.length, leaders: leaders.length, hosts: countHosts(days.map(({ id }) => id)) };
}

/** To how many a letter goes when the day is cancelled: of a draft nobody knows. */
export function countCancellingLetters({ id, state }: Pick<CourseDay, "id" | "state">) {
  const on = db.select({ state: enrolments.state }).from(enrolments).where(eq(enrolments.dayId, id)).all();
  const seats = on.filter((one) => one.state === "enrolled").length;
  return { seats, waiting: on.length - seats, hosts: state === "published" ? countHosts([id]) : 0 };
}

const countHosts = (dayIds: number[]): number =>
  db.select().from(dayHosts).where(inArray(dayHosts.dayId, dayIds)).all().length;

/** The agents' days among these, as a letter lists them: the nearest ten. */
export const agentDaysForLetter = (days: CourseDay[]): PropsOf<"course-days-open">["days"] =>
  days
    .filter(({ kind }) => kind === "agents")
    .sort((a, b) => a.startsAt.getTime() - b.startsAt.getTime())
    .slice(0, 10)
    .map(({ id, municipality, startsAt, endsAt }) => ({
      dayId: id,
      municipality,
      startsAt: startsAt.getTime(),
      endsAt: endsAt.getTime(),
    }));

/** Writes someone of days they can choose from. False when they cannot be written to, or were under that key. */
export function postOpenDaysLetter(
  tx: Tx,
  personId: number,
  told: Omit<PropsOf<"course-days-open">, "name">,
  now: Date,
  once?: string,
): boolean {
  const to = findPerson(personId, tx);
  if (!to) return false;
  return postLetter(
    tx,
    { letter: "course-days-open", to, props: { name: to.name, ...told }, idempotencyKey: once },
    now,
  );
}

/**
 * When sign-up has closed, or on the day's own morning where it is open until the day begins: the hosts are told the number, and
 * each leader who of theirs is coming. Asked again, or after a restart, it tells nobody twice. Returns how many letters.
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
  const once = `course-day:${day.id}:${day.on}:final`;
  const coming = listSeatHolders(day.id);
  const open = now < day.closesAt;
  // A leaders' day takes nobody off the phones, and its leaders hear of it themselves.
  const reading = day.kind === "leaders" ? [] : listLeaders(now);
  const leaders = reading.filter(({ id, municipalityId }) => {
    const own = coming.filter((one) => one.municipalityId === municipalityId).map(({ name }) => name);
    const to = own.length > 0 && findPerson(id, tx);
    const props = to && { ...dayLetterProps(day, to), people: own, open };
    return (
      props &&
      postLetter(tx, { letter: "course-day-leader", to, props, idempotencyKey: `${once}:leader:${id}` }, now)
    );
  });
  return leaders.length + notifyHosts(tx, day, open ? "so-far" : "final", now, { once: `${once}:host` });
}
