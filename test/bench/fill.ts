/** Fills a site's database at the measured size: 200 agents, 30 of them in one municipality, 24 films, 200 days, survey rounds. */
import { asc, eq } from "drizzle-orm";
import { registerEventHandlers } from "../../app/base/events.server.ts";
import { eventHandlers } from "../../app/server/event-handlers.server.ts";
import { buildCourse } from "../../app/elearning/authoring/build-course.server.ts";
import { createPageOpenToken } from "../../app/elearning/kinds/film/page-open-tokens.server.ts";
import { freezeAndPublish as publish } from "../results/freeze-and-publish.ts";
import { createRound, openRound } from "../../app/surveys/rounds/rounds.server.ts";
import { findKey, linkToken } from "../../app/surveys/anonymity/keys.server.ts";
import { beginSession } from "../../app/people/sign-in/sessions.server.ts";
import { danishMoment, danishDate, daysLater } from "../../app/base/dates/danish-time.ts";
import { seededRandom } from "../../db/demo/random.ts";
import { agentsCourse } from "../../db/demo/course/course.ts";
import { seedLearning } from "../../db/demo/learning.ts";
import { inventedMail, inventedName } from "../../db/demo/names.ts";
import type { Agent } from "../../db/demo/people.ts";
import { closeDatabase, openDatabase, type Tx, writeTransaction } from "../../db/database.server.ts";
import { courseDays, enrolments } from "../../db/schema/course-days.ts";
import { diplomas } from "../../db/schema/diplomas.ts";
import { lessons } from "../../db/schema/elearning.ts";
import { letters } from "../../db/schema/mail.ts";
import { municipalities, people, roles } from "../../db/schema/people.ts";
import { invitations } from "../../db/schema/surveys.ts";
import type { Role } from "../../db/enums.ts";
import { type PastDay, addPastDay, addSignInRequests, type SignInRequest } from "./sign-in-and-attendance.ts";
import { addPackage, openPackage, type PackageSession } from "./package-saving.ts";
import { closedRoundOf } from "./survey-rounds.ts";
import type { Site } from "../journeys/site.ts";

const siteSize = { agents: 200, team: 30, days: 200, seats: 24, beginners: 3 };

export interface Filled {
  /** Sessions as Set-Cookie values: an agent in the middle of the course, the team's leader, the secretariat. */
  agent: string;
  leader: string;
  secretariat: string;
  /** The secrets of the open round's links, one per agent. */
  tokens: string[];
  /** Sign-in requests, each used once. */
  signInRequests: SignInRequest[];
  /** A day whose attendance is marked again and again. */
  pastDay: PastDay;
  /** Sign-ups without a conflict: a session and the day, each used once. */
  signUps: { as: string; dayId: number }[];
  /** The secrets of two more open rounds' links, for answers sent at the same time. */
  crowd: string[];
  /** The numbers of the diplomas. */
  diplomas: string[];
  /** The id of the later of two published rounds of 20,000 answers each. */
  compared: number;
  /** Every film, in order. */
  films: Film[];
  /** Agents who have seen nothing yet: their session, and for each film the token of a page opened an hour ago. */
  beginners: { as: string; pageOpenTokens: string[] }[];
  /** The package session of the first of them. */
  saving: PackageSession;
}

type Film = Pick<typeof lessons.$inferSelect, "id" | "slug" | "filmSeconds">;

/** Fills the empty database of a running site and closes it. Deletes the letters, so that none is sent. */
export async function fillSite(site: Site, now: Date): Promise<Filled> {
  registerEventHandlers(eventHandlers);
  await site.ddh("import-municipalities", "db/demo/municipalities.csv");
  openDatabase(`${site.folder}/data/ddh.sqlite`);
  await buildCourse("agents", agentsCourse());
  const packageId = writeTransaction(addPackage);
  const today = danishDate(now);
  const { agents, leader, secretariat } = writeTransaction((tx) => addPeople(tx, today, now));
  writeTransaction((tx) => addCourseDays(tx, agents, now));
  const open = writeTransaction((tx) => openDays(tx, now));
  writeTransaction((tx) => seedLearning(tx, agents.slice(0, -siteSize.beginners), today, seededRandom(1)));
  const tokens = openRoundFor("Måling", now);
  const crowd = [...openRoundFor("Måling 2", now), ...openRoundFor("Måling 3", now)];
  const compared = publishedPair(now);
  const filled = writeTransaction((tx) => {
    tx.delete(letters).run();
    const films = tx
      .select()
      .from(lessons)
      .where(eq(lessons.kind, "film"))
      .orderBy(asc(lessons.position))
      .all();
    const numbers = tx.select({ number: diplomas.number }).from(diplomas).all();
    const session = (id: number, role: Role) => beginSession(tx, id, role, "bench", now);
    return {
      agent: session(agents[0]!.id, "agent"),
      leader: session(leader, "leader"),
      secretariat: session(secretariat, "secretariat"),
      tokens,
      signInRequests: addSignInRequests(
        tx,
        agents.slice(0, 60).map(({ id }) => id),
        now,
      ),
      pastDay: addPastDay(
        tx,
        agents.slice(0, siteSize.seats).map(({ id }) => id),
        now,
      ),
      signUps: open.flatMap((dayId) => agents.map(({ id }) => ({ as: session(id, "agent"), dayId }))),
      crowd,
      compared,
      diplomas: numbers.map(({ number }) => number),
      films,
      beginners: agents.slice(-siteSize.beginners).map(({ id }) => ({
        as: session(id, "agent"),
        pageOpenTokens: films.map((film) =>
          createPageOpenToken(id, film.id, new Date(now.getTime() - 3_600_000)),
        ),
      })),
    };
  });
  const first = agents.at(-siteSize.beginners)!.id;
  const saving = openPackage(packageId, first, filled.beginners[0]!.as, site.content);
  closeDatabase();
  return { ...filled, saving };
}

/** Two published rounds of one series; returns the id of the later. */
function publishedPair(now: Date): number {
  const [, later] = [2024, 2025].map((year) => {
    const roundId = closedRoundOf(20_000, `Måling ${year}`, year);
    publish(roundId, "site", now);
    return roundId;
  });
  return later!;
}

/** The agents, the team's first, and the ids of the team's leader and of a person in the secretariat. */
function addPeople(tx: Tx, today: string, now: Date) {
  const members = tx
    .select()
    .from(municipalities)
    .all()
    .filter(({ leavesOn }) => !leavesOn || leavesOn > today);
  const [homeMunicipality, ...others] = members.map(({ id }) => id);
  const startsOn = "2023-01-01";
  let personCount = 0;
  const person = (role: Role, municipalityId: number | null) => {
    const n = personCount++;
    const row = { name: inventedName(n), mail: inventedMail(n), municipalityId, startsOn, createdAt: now };
    const { id } = tx.insert(people).values(row).returning().get();
    tx.insert(roles).values({ personId: id, role }).run();
    return id;
  };
  const agents = Array.from({ length: siteSize.agents }, (_, n): Agent => {
    const municipalityId = n < siteSize.team ? homeMunicipality! : others[n % others.length]!;
    return { id: person("agent", municipalityId), municipalityId, startsOn };
  });
  return { agents, leader: person("leader", homeMunicipality!), secretariat: person("secretariat", null) };
}

/** Days ahead, from a third to completely full. */
function addCourseDays(tx: Tx, agents: Agent[], now: Date): void {
  const { id: hostMunicipalityId } = tx.select().from(municipalities).get()!;
  for (let n = 0; n < siteSize.days; n++) {
    const on = daysLater(danishDate(now), 7 + n);
    const [startsAt, endsAt] = [danishMoment(on, "09:00"), danishMoment(on, "15:30")];
    const times = {
      on,
      fromTime: "09:00",
      toTime: "15:30",
      startsAt,
      endsAt,
      opensAt: now,
      closesAt: startsAt,
    };
    const venue = {
      hostMunicipalityId,
      venue: "Rådhuset",
      room: `Lokale ${n % 9}`,
      address: "Torvet 1",
      seats: siteSize.seats,
    };
    const day = { kind: "agents", state: "published", ...times, ...venue } as const;
    const { id: dayId } = tx.insert(courseDays).values(day).returning().get();
    const taken = 8 + (n % (siteSize.seats - 7));
    for (let arrivalOrder = 1; arrivalOrder <= taken; arrivalOrder++) {
      const { id: personId } = agents[(n * siteSize.seats + arrivalOrder) % agents.length]!;
      tx.insert(enrolments).values({ dayId, personId, state: "enrolled", arrivalOrder, since: now }).run();
    }
  }
}

/** One day of each of two other kinds, far ahead and with room for every agent. */
function openDays(tx: Tx, now: Date): number[] {
  const { id: hostMunicipalityId } = tx.select().from(municipalities).get()!;
  return (["follow-up", "new-calls"] as const).map((kind, n) => {
    const on = daysLater(danishDate(now), 300 + n);
    const [startsAt, endsAt] = [danishMoment(on, "09:00"), danishMoment(on, "15:30")];
    const times = {
      on,
      fromTime: "09:00",
      toTime: "15:30",
      startsAt,
      endsAt,
      opensAt: now,
      closesAt: startsAt,
    };
    const day = {
      kind,
      hostMunicipalityId,
      venue: "Rådhuset",
      seats: 500,
      state: "published",
      ...times,
    } as const;
    return tx.insert(courseDays).values(day).returning().get().id;
  });
}

/** Opens a round that invites every agent, and returns the secrets of the links. */
function openRoundFor(name: string, now: Date): string[] {
  const day = 86_400_000;
  const created = createRound(
    "site",
    {
      name,
      questionnaire: { name: "agents", version: 2 },
      opensAt: new Date(now.getTime() - day),
      closesAt: new Date(now.getTime() + 14 * day),
      audience: { roles: ["agent"], municipalities: null, activeOn: danishDate(now) },
      remindersMax: 1,
    },
    now,
  );
  if (!("id" in created)) throw new Error(created.refused);
  const opened = openRound("site", created.id, now);
  if ("refused" in opened) throw new Error(opened.refused);
  const key = findKey(created.id)!;
  const recipients = writeTransaction((tx) =>
    tx.select().from(invitations).where(eq(invitations.roundId, created.id)).all(),
  );
  return recipients.map(({ id }) => linkToken(key, id));
}
