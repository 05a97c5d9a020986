/** A site extended to 2,000 agents, 500 of them in one municipality. Filled after the figures of the ordinary size are taken. */
import { createFeedKey } from "../../app/feeds/feed-keys.server.ts";
import { findPerson } from "../../app/people/register/person.server.ts";
import { beginSession } from "../../app/people/sign-in/sessions.server.ts";
import { inventedMail, inventedName } from "../../db/demo/names.ts";
import { closeDatabase, openDatabase, sqlite, type Tx, writeTransaction } from "../../db/database.server.ts";
import { municipalities, people, roles } from "../../db/schema/people.ts";
import type { Role } from "../../db/enums.ts";
import type { Site } from "../journeys/site.ts";
import type { Bench } from "./benches.ts";

const size = { agents: 2000, team: 500 };
/** Higher than the numbers of the people who exist already, so that no name is used twice. */
const firstNameNumber = 1000;

/** The largest team's page, and the completions of the whole site with a column for each lesson. */
export const largeSiteNames = ["team-500", "completion-csv-2000"];

export function fillLargeSite(site: Site, now: Date): Bench[] {
  openDatabase(`${site.folder}/data/ddh.sqlite`);
  const existingAgents = sqlite
    .prepare("select count(*) from roles where role = 'agent'")
    .pluck()
    .get() as number;
  const { leader, secretariat } = writeTransaction((tx) => populate(tx, size.agents - existingAgents, now));
  completeCourses();
  const as = writeTransaction((tx) => beginSession(tx, leader, "leader", "bench", now));
  const by = findPerson(secretariat)!;
  const token = createFeedKey(by, { name: "Måling", scopes: ["completion"], municipalityId: null }, now);
  closeDatabase();
  const at = { origin: site.base, token };
  return [
    { name: "team-500", n: 120, request: () => ({ path: "/mit-hold", as }) },
    { name: "completion-csv-2000", n: 60, request: () => ({ path: "/feed/v1/completion.csv", at }) },
  ];
}

function populate(tx: Tx, count: number, now: Date) {
  const others = tx.select({ id: municipalities.id }).from(municipalities).all();
  const row = { code: "999", name: "Storby", region: "Midtjylland" };
  const { id: homeMunicipality } = tx.insert(municipalities).values(row).returning().get();
  let n = firstNameNumber;
  const person = (role: Role, municipalityId: number | null) => {
    const fields = { name: inventedName(n), mail: inventedMail(n++), municipalityId };
    const { id } = tx
      .insert(people)
      .values({ ...fields, startsOn: "2023-01-01", createdAt: now })
      .returning()
      .get();
    tx.insert(roles).values({ personId: id, role }).run();
    return id;
  };
  for (let i = 0; i < count; i++)
    person("agent", i < size.team ? homeMunicipality : others[i % others.length]!.id);
  return { leader: person("leader", homeMunicipality), secretariat: person("secretariat", null) };
}

/** Nine in ten of the agents without completions complete the whole course, the tenth half of it. */
function completeCourses(): void {
  const course = sqlite.prepare("select id from courses where slug = 'agents'").pluck().get() as number;
  const through = `from people p join roles r on r.person_id = p.id and r.role = 'agent'
    where not exists (select 1 from lesson_completions c where c.person_id = p.id)`;
  sqlite.exec(`
    create temp table taught as select p.id, p.id % 10 > 0 as whole ${through};
    insert into lesson_completions (person_id, lesson_id, completed_at, way, rule_version)
      select t.id, l.id, 1750000000000 + t.id * 3600000 + l.position * 60000, 'passed', 1
      from taught t join lessons l on l.course_id = ${course} and l.published and (t.whole or l.position % 2);
    insert into course_completions (person_id, course_id, version, completed_at, imported)
      select id, ${course}, 1, 1750000000000 + id * 3600000, 0 from taught where whole;
    drop table taught;`);
}
