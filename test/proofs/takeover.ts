/**
 * Leaders, deputies, the secretariat and strangers try what they may with addresses, roles, sessions and codes, in seeded programs of
 * acts. After each act nobody is signed in as a person whose address they do not read, both addresses have been told, sessions that
 * should have ended are not taken, strangers' answers are alike, and the person herself comes in. Beside them stand cases that need no program.
 */
import { mkdtempSync, rmSync } from "node:fs";
import { register } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { env } from "../../app/base/env.server.ts";
import { eq } from "drizzle-orm";
import { db, writeTransaction } from "../../db/database.server.ts";
import { addCast, cast, type CastName } from "../../db/demo/cast.ts";
import { people, roles } from "../../db/schema/people.ts";
import { mailChanges } from "../../db/schema/people-mail-changes.ts";
import { repeatableRandom } from "../db/random-rows.ts";
import { type Bounds, type Figures, none, some, spoiled } from "./runner/contract.ts";
import { broken } from "./takeover/broken.ts";
import { countDemoOnProduction, countDemoSessions } from "./takeover/demo-site.ts";
import { countSingleCases } from "./takeover/single-cases.ts";
import { type Fault, faults, Play } from "./takeover/play.ts";
import { World } from "./takeover/world.ts";

register("./runner/style-sheets.mjs", import.meta.url);
const { runtime } = await import("../../app/server/runtime.server.ts");

export { broken };

export const bounds: Bounds = {
  arrivals: some,
  takenOver: none,
  untold: none,
  lockedOut: none,
  sessionsKept: none,
  distinguished: none,
  demoSessions: none,
  demoOnProduction: none,
  approvedAlone: none,
  knownByPlanted: none,
  uncounted: none,
  cameBack: none,
  flooding: none,
  usedUp: none,
  formerKeys: none,
  staleLinks: none,
  luredAccounts: none,
};

export const rounds = 12;

const start = new Date("2026-11-24T08:00:00Z");
const players = ["astrid", "bo", "karen", "jens", "dorte", "sanne"] as const satisfies CastName[];

/** Each round is a program of 300 acts in a site of its own (a proof of one round: 50). */
export async function prove(rounds: number): Promise<Figures> {
  const total: Total = { acts: 0, arrivals: 0, arrivedLater: 0, changes: 0 };
  const found = Object.fromEntries(faults.map((fault) => [fault, [] as string[]])) as Record<Fault, string[]>;
  const demoSessions = await countDemoSessions(runtime);
  const demoOnProduction = await countDemoOnProduction(runtime);
  const once = { demoSessions, demoOnProduction, ...(await countSingleCases(runtime)) };
  const watched = faults.filter((fault) => !spoiled() || fault === spoiled());
  const isOut = () => watched.some((fault) => found[fault].length > 0);
  const acts = rounds === 1 ? 50 : 300;
  const lastSeed = (spoiled() ?? "") in once ? 0 : rounds;
  for (let seed = 1; seed <= lastSeed && !isOut(); seed++)
    await playRound({ seed, acts }, total, found, isOut);
  const counts = Object.fromEntries(faults.map((fault) => [fault, found[fault].length]));
  const example = watched.map((fault) => found[fault][0]).find((text) => text) ?? "";
  return { programs: rounds, ...total, ...counts, ...once, example };
}

interface Total {
  acts: number;
  arrivals: number;
  changes: number;
  arrivedLater: number;
}

async function playRound(
  { seed, acts }: { seed: number; acts: number },
  total: Total,
  found: Record<Fault, string[]>,
  isOut: () => boolean,
): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "ddh-takeover-"));
  const { SESSION_SECRET } = env;
  Object.assign(env, { DATA_DIR: join(folder, "data"), KEY_DIR: join(folder, "keys") });
  runtime.open();
  const world = new World(repeatableRandom(seed), start);
  addEveryone(world);
  const play = new Play(world, [...players, "sofus", "fremmed"]);
  for (let n = 0; n < acts && !isOut(); n++) {
    await play.step();
    for (const fault of faults)
      found[fault].push(...play.found[fault].splice(0).map((text) => `program ${seed}, act ${n}: ${text}`));
  }
  total.acts += play.seen.acts;
  total.arrivals += play.seen.arrivals;
  total.arrivedLater += play.seen.arrivedLater;
  total.changes += db.select().from(mailChanges).where(eq(mailChanges.state, "applied")).all().length;
  await runtime.close();
  env.SESSION_SECRET = SESSION_SECRET;
  rmSync(folder, { recursive: true });
}

/** The cast, one more of the secretariat, who leads as well, and a stranger with an address of their own. */
function addEveryone(world: World): void {
  const ids = addCast();
  const { municipalityId } = db.select().from(people).where(eq(people.id, ids.karen)).get()!;
  for (const name of players) {
    world.owners.set(cast[name].mail, name);
  }
  const sofus = "sofus@eksempel.dk";
  const row = { name: "Sofus Brink", mail: sofus, municipalityId, startsOn: "2022-01-01", createdAt: start };
  writeTransaction((tx) => {
    const { id } = tx.insert(people).values(row).returning().get();
    for (const role of ["secretariat", "leader"] as const)
      tx.insert(roles).values({ personId: id, role }).run();
  });
  world.owners.set(sofus, "sofus");
  world.owners.set("fremmed@eksempel.dk", "fremmed");
  for (const { id, mail } of world.rows()) world.allow(id, mail!);
}
