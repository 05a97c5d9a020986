/** The site that is killed: a demo with people, days, a plan, links and a package to write to, and sessions of those who write. */
import { and, eq, isNull } from "drizzle-orm";
import { join } from "node:path";
import { beginSession } from "../../../app/people/sign-in/sessions.server.ts";
import { closeDatabase, db, openDatabase, writeTransaction } from "../../../db/database.server.ts";
import type { Role } from "../../../db/enums.ts";
import { enrolments } from "../../../db/schema/course-days.ts";
import { lessons } from "../../../db/schema/elearning.ts";
import { plans } from "../../../db/schema/onboarding.ts";
import { municipalities, people, roles } from "../../../db/schema/people.ts";
import { rounds } from "../../../db/schema/surveys.ts";
import { addCourseDay } from "../../course-days/sample-days.ts";
import type { Site } from "../../journeys/site.ts";
import { request } from "./requests.ts";

export interface World {
  site: Site;
  secretariat: { id: number; cookie: string };
  /** Agents of the demo, with their sessions. */
  agents: { id: number; cookie: string }[];
  /** Who has not signed up yet, for the day with room for all. */
  newcomers: { id: number; cookie: string }[];
  openDay: number;
  /** A day that has begun, and who is on it. */
  heldDay: number;
  participants: number[];
  /** Days that are not published yet. */
  drafts: number[];
  /** The open survey round, and links to it. */
  round: number;
  links: string[];
  plan: number;
  /** Lessons by their name in addresses. */
  filmLesson: string;
  packageLesson: string;
}

/** How much is added for each round: more than a writer gets through before it is killed. */
const perRound = 40;
const hourMs = 3_600_000;
const dayMs = 24 * hourMs;

/** Opens the site's database for `act`, and closes it again: what a killed site left, the next one must mend by itself. */
export async function withDatabaseOf<T>(site: Site, act: () => T | Promise<T>): Promise<T> {
  openDatabase(join(site.folder, "data/ddh.sqlite"));
  try {
    return await act();
  } finally {
    closeDatabase();
  }
}

const sessionOf = (id: number, role: Role, now: Date) => ({
  id,
  cookie: writeTransaction((tx) => beginSession(tx, id, role, "crash", now)).split(";")[0]!,
});

const lessonOf = (kind: "film" | "package"): string =>
  db.select().from(lessons).where(eq(lessons.kind, kind)).get()!.slug;

const withRole = (role: Role): number[] =>
  db
    .select({ id: people.id })
    .from(people)
    .innerJoin(roles, eq(roles.personId, people.id))
    .where(and(eq(roles.role, role), isNull(people.leftOn)))
    .orderBy(people.id)
    .all()
    .map(({ id }) => id);

/** Prepares the site; its agents ask for their links to the open round. */
export async function prepareWorld(site: Site): Promise<World> {
  const now = site.now();
  const world = await withDatabaseOf(site, (): World => {
    const agents = withRole("agent").slice(0, 12);
    const heldDay = addCourseDay(new Date(now.getTime() - hourMs), { seats: 20 });
    const participants = agents.slice(0, 5);
    for (const [arrivalOrder, personId] of participants.entries())
      db.insert(enrolments)
        .values({ dayId: heldDay, personId, arrivalOrder, state: "enrolled", since: now })
        .run();
    return {
      site,
      secretariat: sessionOf(withRole("secretariat")[0]!, "secretariat", now),
      agents: agents.map((id) => sessionOf(id, "agent", now)),
      newcomers: [],
      openDay: addCourseDay(new Date(now.getTime() + 30 * dayMs), { seats: 500 }),
      heldDay,
      participants,
      drafts: [],
      round: db.select().from(rounds).where(eq(rounds.state, "open")).get()!.id,
      links: [],
      plan: db.select().from(plans).where(isNull(plans.endedAt)).get()!.id,
      filmLesson: lessonOf("film"),
      packageLesson: lessonOf("package"),
    };
  });
  for (const { cookie } of world.agents) {
    const asked = await request(site.base, `/maalinger/${world.round}/link`, { cookie, form: [["x", ""]] });
    if (asked.status !== 303 || !asked.location.includes("ok=")) continue;
    const letter = await site.mailbox.letterTo(null, /\/svar\/[\w-]+/);
    world.links.push(/\/svar\/[\w-]+/.exec(letter.text!)![0]);
    if (world.links.length === 3) break;
  }
  return world;
}

/** Adds people who can sign up and days that can be published, as many as one round needs. */
export function addForRound(world: World, round: number): void {
  const now = world.site.now();
  const home = db.select().from(municipalities).where(eq(municipalities.name, "Aarhus")).get()!;
  world.openDay = addCourseDay(new Date(now.getTime() + (30 + round) * dayMs), { seats: 500 });
  for (let n = 0; n < perRound; n++) {
    const mail = `ny.${round}.${n}@eksempel.dk`;
    const values = {
      name: "Ny Prøvesen",
      mail,
      municipalityId: home.id,
      startsOn: "2026-01-05",
      createdAt: now,
    };
    const { id } = db.insert(people).values(values).returning().get();
    db.insert(roles).values({ personId: id, role: "agent" }).run();
    world.newcomers.push(sessionOf(id, "agent", now));
  }
  // Those who are mailed about them are not the people who sign up and are imported meanwhile.
  const far = 400 + (round % 300);
  for (let n = 0; n < perRound / 4; n++)
    world.drafts.push(
      addCourseDay(new Date(now.getTime() + far * dayMs + n * hourMs), { kind: "leaders", state: "draft" }),
    );
}
