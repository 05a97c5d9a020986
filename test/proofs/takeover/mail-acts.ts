/** What people do about addresses, roles and persons, each through a session that they hold. */
import { eq } from "drizzle-orm";
import { mergeDuplicates } from "../../../app/overviews/merging/duplicates.server.ts";
import { importPeopleSheet } from "../../../app/people/import/import-people.server.ts";
import type { PeopleColumn } from "../../../app/people/import/person-line.ts";
import { answerLink } from "../../../app/people/mail-change/answering.server.ts";
import { askForOwnMail, withdrawMailChange } from "../../../app/people/mail-change/asking.server.ts";
import { approveMailChange, refuseMailChange } from "../../../app/people/mail-change/deciding.server.ts";
import { releaseMail } from "../../../app/people/mail-change/releasing.server.ts";
import { appointDeputy, endDeputy } from "../../../app/people/persons/deputies.server.ts";
import { closePeople, savePerson } from "../../../app/people/persons/edit-person.server.ts";
import { reinstatePeople } from "../../../app/people/persons/reinstating.server.ts";
import { listMunicipalities } from "../../../app/people/register/municipalities.server.ts";
import { ownRolesOf, type Person } from "../../../app/people/register/person.server.ts";
import { danishDate, daysLater } from "../../../app/base/dates/danish-time.ts";
import type { Sheet } from "../../../app/base/sheets/sheet.ts";
import { db } from "../../../db/database.server.ts";
import type { Role } from "../../../db/enums.ts";
import { people } from "../../../db/schema/people.ts";
import { mailChanges } from "../../../db/schema/people-mail-changes.ts";
import { wrongCodeHours } from "../../../db/schema/people-sign-in.ts";
import type { Received, World } from "./world.ts";

/** What an act did to an address, for the one who keeps account of whose it may be. */
export type Did =
  | { how: "answered"; by: string; letter: Received; changeId: number }
  | { how: "approved"; by: Person; changeId: number; reason: string }
  | { how: "released" }
  | { how: "other" };

const other: Did = { how: "other" };
const rowOf = (id: number) => db.select().from(people).where(eq(people.id, id)).get()!;
/** How many wrong codes the site has counted. */
export const wrongCodes = (): number =>
  db
    .select()
    .from(wrongCodeHours)
    .all()
    .reduce((total, { count }) => total + count, 0);
const waitingChanges = () => db.select().from(mailChanges).where(eq(mailChanges.state, "waiting")).all();

export const changeMail = (world: World, by: Person, id: number, mail: string, roles?: Role[]): Did => {
  const { name, municipalityId, startsOn } = rowOf(id);
  const details = { name, municipalityId, startsOn, mail, roles: roles ?? ownRolesOf(id) };
  savePerson(by, id, details, world.now);
  return other;
};

export const addSecond = (world: World, by: Person, of: number, mail: string): Did => {
  const { name, municipalityId, startsOn } = rowOf(of);
  savePerson(by, null, { name, municipalityId, startsOn, mail, roles: ["agent"] }, world.now);
  return other;
};

export const changeOwn = (world: World, by: Person, mail: string): Did => {
  askForOwnMail(by, mail, world.now);
  return other;
};

export const withdraw = (world: World, by: Person, id: number): Did => {
  withdrawMailChange(by, id, world.now);
  return other;
};

/** Decides one that waits, preferably one that they asked for or that is their own. */
export function decide(world: World, by: Person, isYes: boolean): Did {
  const all = waitingChanges();
  const own = all.filter(({ askedBy, personId }) => askedBy === by.id || personId === by.id);
  const changeId = world.pick(own.length > 0 && world.isOdds(0.7) ? own : all)?.id;
  if (changeId === undefined) return other;
  const reason = "Adressen er nedlagt";
  if (isYes) approveMailChange(by, changeId, reason, world.now);
  else refuseMailChange(by, changeId, reason, world.now);
  return { how: "approved", by, changeId, reason };
}

/** Answers by a letter that `by` has; with a code of another letter at times. */
export function answer(world: World, by: string, letter: Received, isYes: boolean, code = letter.code!): Did {
  const { token } = letter;
  const before = wrongCodes();
  const outcome = answerLink(token!, { code, yes: isYes, ip: world.newNetwork() }, world.now);
  if ("refused" in outcome) {
    if (outcome.refused === "wrong-code" && wrongCodes() === before)
      world.uncounted.push(`${by}: a wrong code for a new address`);
    return other;
  }
  const { recipient } = letter;
  const changes = db.select().from(mailChanges).all();
  const last = changes.findLast(
    ({ oldMail, newMail, endedAt, agreedAt, confirmedAt }) =>
      [endedAt, agreedAt, confirmedAt].some((at) => at?.getTime() === world.now.getTime()) &&
      (oldMail === recipient || newMail === recipient),
  );
  if (!last) return other;
  if (isYes && world.owners.get(recipient) === by) world.addYes(last.id, recipient);
  return { how: "answered", by, letter, changeId: last.id };
}

export const release = (world: World, by: Person, id: number): Did => {
  releaseMail(by, id, world.now);
  return { how: "released" };
};

export function merge(world: World, by: Person, keptId: number, mergedId: number): Did {
  // Only the secretariat's pages lead to it.
  if (by.role !== "secretariat") return other;
  mergeDuplicates(by, keptId, mergedId, "Samme person", world.now);
  return other;
}

export function leave(world: World, by: Person, id: number): Did {
  if (closePeople(by, [id], world.now) === 1) world.endAccess(id, "left");
  return other;
}

export const reinstate = (world: World, by: Person, id: number): Did => {
  reinstatePeople(by, [id], world.now);
  return other;
};

export const deputise = (world: World, by: Person, id: number): Did => {
  appointDeputy(by, id, daysLater(danishDate(world.now), 1 + world.below(20)), world.now);
  return other;
};

export const endDeputyOf = (world: World, by: Person, id: number): Did => {
  endDeputy(by, id, world.now);
  return other;
};

const wordOf: Partial<Record<Role, string>> = { agent: "agent", leader: "leder", secretariat: "sekretariat" };

/** A list that has one line: a known person under another address, or another name under a known address. */
export async function importOne(world: World, by: Person, of: number, mail: string): Promise<Did> {
  if (by.role !== "secretariat") return other;
  const { name, municipalityId, startsOn } = rowOf(of);
  const municipality = listMunicipalities().find(({ id }) => id === municipalityId);
  const role = world.pick(["agent", "leader", "secretariat"] as const)!;
  const cells = {
    navn: name,
    mail,
    kommune: municipality?.name ?? "",
    rolle: wordOf[role]!,
    startdato: startsOn,
  };
  const sheet: Sheet<PeopleColumn> = {
    headings: Object.keys(cells),
    lines: [{ line: 2, cells, hasExtraCells: false }],
    ignored: [],
    fileHash: `${world.random()}`,
  };
  await importPeopleSheet(sheet, { dryRun: false, welcome: false, actor: by, locale: "da" }, world.now);
  return other;
}
