/** Fills a site's database at the size that is measured: 200 agents, 30 of them in one municipality, 200 days, a round. */
import { eq } from "drizzle-orm";
import { createRound, openRound } from "../../app/surveys/rounds.server.ts";
import { findKey, linkToken } from "../../app/surveys/keys.server.ts";
import { issue } from "../../app/diplomas/issue.server.ts";
import { beginSession } from "../../app/people/sessions.server.ts";
import { danishMoment, dayIn, daysLater } from "../../app/ui/danish-time.ts";
import { inventedMail, inventedName } from "../../db/demo/names.ts";
import { closeDatabase, openDatabase, type Tx, write } from "../../db/open.server.ts";
import { courseDays, enrolments } from "../../db/schema/courses.ts";
import { letters } from "../../db/schema/mail.ts";
import { municipalities, people, roles } from "../../db/schema/people.ts";
import { invitations } from "../../db/schema/surveys.ts";
import type { Role } from "../../db/words.ts";
import type { Site } from "../journeys/site.ts";

export const size = { agents: 200, team: 30, days: 200, seats: 24 };

export interface Filled {
  /** Sessions, as Set-Cookie values: one agent of the team, its leader, the secretariat; and every agent. */
  agent: string;
  leader: string;
  secretariat: string;
  agents: string[];
  /** The links' secrets of the open round, one an agent. */
  tokens: string[];
  diplomas: string[];
}

/** Fills the database of a running site that is empty, and lets go of it. Posts nothing: the letters are taken out again. */
export async function fill(site: Site, now: Date): Promise<Filled> {
  await site.ddh("import-municipalities", "db/demo/municipalities.csv");
  openDatabase(`${site.folder}/data/ddh.sqlite`);
  const [agents, leader, secretariat] = write((tx) => populate(tx, dayIn(now), now));
  write((tx) => plan(tx, agents, now));
  const tokens = ask(now);
  const diplomas = write((tx) => honour(tx, agents.slice(0, size.agents / 2), now));
  const begun = write((tx) => {
    tx.delete(letters).run();
    return [...agents, leader, secretariat].map((id, n) =>
      beginSession(
        tx,
        id,
        n < agents.length ? "agent" : n === agents.length ? "leader" : "secretariat",
        "bench",
        now,
      ),
    );
  });
  closeDatabase();
  const cookies = begun.slice(0, agents.length);
  return {
    agent: cookies[0]!,
    leader: begun.at(-2)!,
    secretariat: begun.at(-1)!,
    agents: cookies,
    tokens,
    diplomas,
  };
}

/** The ids of the agents, the team's first; of the team's leader; and of one in the secretariat. */
function populate(tx: Tx, today: string, now: Date): [agents: number[], leader: number, secretariat: number] {
  const members = tx
    .select()
    .from(municipalities)
    .all()
    .filter(({ leavesOn }) => !leavesOn || leavesOn > today);
  const [home, ...others] = members.map(({ id }) => id);
  let born = 0;
  const person = (role: Role, municipalityId: number | null) => {
    const n = born++;
    const row = {
      name: inventedName(n),
      mail: inventedMail(n),
      municipalityId,
      startsOn: "2024-01-01",
      createdAt: now,
    };
    const { id } = tx.insert(people).values(row).returning().get();
    tx.insert(roles).values({ personId: id, role }).run();
    return id;
  };
  const agents = Array.from({ length: size.agents }, (_, n) =>
    person("agent", n < size.team ? home! : others[n % others.length]!),
  );
  return [agents, person("leader", home!), person("secretariat", null)];
}

/** Days ahead, one each weekday or so, from a third to wholly taken. */
function plan(tx: Tx, agents: number[], now: Date): void {
  const { id: hostMunicipalityId } = tx.select().from(municipalities).get()!;
  for (let n = 0; n < size.days; n++) {
    const on = daysLater(dayIn(now), 7 + n);
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
    const place = {
      hostMunicipalityId,
      venue: "Rådhuset",
      room: `Lokale ${n % 9}`,
      address: "Torvet 1",
      seats: size.seats,
    };
    const day = { kind: "agents", state: "published", ...times, ...place } as const;
    const { id: dayId } = tx.insert(courseDays).values(day).returning().get();
    const taken = 8 + (n % (size.seats - 7));
    for (let place = 1; place <= taken; place++) {
      const personId = agents[(n * size.seats + place) % agents.length]!;
      tx.insert(enrolments).values({ dayId, personId, state: "enrolled", place, since: now }).run();
    }
  }
}

/** Opens a round that asks every agent. */
function ask(now: Date): string[] {
  const day = 86_400_000;
  const made = createRound(
    "site",
    {
      name: "Måling",
      questionnaire: { name: "agents", version: 2 },
      opensAt: new Date(now.getTime() - day),
      closesAt: new Date(now.getTime() + 14 * day),
      audience: { roles: ["agent"], municipalities: null, activeOn: dayIn(now) },
      remindersMax: 1,
    },
    now,
  );
  if (!("id" in made)) throw new Error(made.refused);
  const opened = openRound("site", made.id, now);
  if ("refused" in opened) throw new Error(opened.refused);
  const key = findKey(made.id)!;
  const asked = write((tx) => tx.select().from(invitations).where(eq(invitations.roundId, made.id)).all());
  return asked.map(({ id }) => linkToken(key, id));
}

/** Diplomas for these agents; their numbers. */
function honour(tx: Tx, agents: number[], now: Date): string[] {
  const evidence = {
    courseSlug: "agent",
    courseVersion: 1,
    course: "E-læring for agenter",
    completedAt: now,
  };
  return agents.map((personId) => issue(tx, { ...evidence, personId }, now)!.number);
}
