/** Whoever is given or loses a role is told of it, and the audit trail says who did it. */
import { eq } from "drizzle-orm";
import { beforeEach, expect, it } from "vitest";
import { openProps } from "../../app/mail/outbox/sealed-props.server.ts";
import { importPeople } from "../../app/people/import/import-people.server.ts";
import { appointDeputy, endDeputy } from "../../app/people/persons/deputies.server.ts";
import { savePerson } from "../../app/people/persons/edit-person.server.ts";
import { findPerson } from "../../app/people/register/person.server.ts";
import { db } from "../../db/database.server.ts";
import { addCast, cast, type CastName } from "../../db/demo/cast.ts";
import type { Role } from "../../db/enums.ts";
import { auditLines } from "../../db/schema/audit.ts";
import { letters } from "../../db/schema/mail.ts";
import { withDatabase } from "../app.ts";

withDatabase();
const now = new Date();
let ids: Record<CastName, number>;
beforeEach(() => {
  ids = addCast();
});

function setRoles(name: CastName, roles: Role[]) {
  const { municipalityId, startsOn, mail, name: ownName } = findPerson(ids[name])!;
  const details = { name: ownName, mail, municipalityId, startsOn, roles };
  expect(savePerson(findPerson(ids.sanne)!, ids[name], details, now)).toEqual({ id: ids[name] });
}

const roleLetters = () =>
  db
    .select()
    .from(letters)
    .where(eq(letters.letter, "roles-changed"))
    .all()
    .map(({ recipient, props }) => {
      const { given, taken, about, by } = openProps(props!) as {
        given: Role[];
        taken: Role[];
        about: string | null;
        by: string;
      };
      return [recipient, `+${given}`, `-${taken}`, about ?? "own", by].join(" ");
    });

const roleTrail = () =>
  db
    .select()
    .from(auditLines)
    .all()
    .filter(({ act }) => act.startsWith("role-"))
    .map(({ act, actorId, subjectId, detail }) => [act, actorId, subjectId, detail?.roles]);

it("a role given and one taken are told in one letter, and traced", () => {
  setRoles("bo", ["leader"]);
  expect(roleLetters()).toEqual([`${cast.bo.mail} +leader -agent own ${cast.sanne.name}`]);
  expect(roleTrail()).toEqual([
    ["role-given", ids.sanne, ids.bo, "leader"],
    ["role-taken", ids.sanne, ids.bo, "agent"],
  ]);
});

it("a new member of the secretariat is told of to everyone in it", () => {
  setRoles("vibeke", ["host", "secretariat"]);
  expect(roleLetters()).toEqual([
    `${cast.vibeke.mail} +secretariat - own ${cast.sanne.name}`,
    `${cast.sanne.mail} +secretariat - ${cast.vibeke.name} ${cast.sanne.name}`,
  ]);
});

it("someone who is added to the secretariat is told of to the others", () => {
  const details = {
    name: "Ny Nielsen",
    mail: "ny@eksempel.dk",
    municipalityId: null,
    startsOn: "2026-11-23",
  };
  savePerson(findPerson(ids.sanne)!, null, { ...details, roles: ["secretariat"] }, now);
  expect(roleLetters()).toEqual([`${cast.sanne.mail} +secretariat - Ny Nielsen ${cast.sanne.name}`]);
});

it("a deputy is told of both the beginning and the end", () => {
  const karen = { ...findPerson(ids.karen)!, role: "leader" as const };
  appointDeputy(karen, ids.bo, "2026-12-24", now);
  endDeputy(karen, ids.bo, now);
  expect(roleLetters()).toEqual([
    `${cast.bo.mail} +leader - own ${cast.karen.name}`,
    `${cast.bo.mail} + -leader own ${cast.karen.name}`,
  ]);
});

it("a list says before it is imported how many are written to, and writes to so many", async () => {
  const line = (name: CastName, roles: string) =>
    [cast[name].name, cast[name].mail, cast[name].municipality, roles, cast[name].startsOn].join(";");
  const lines = [line("bo", "agent + vært"), line("vibeke", "vært + agent"), line("dorte", "agent")];
  const list = Buffer.from(["navn;mail;kommune;rolle;startdato", ...lines].join("\n"));
  const options = { welcome: false, actor: "site" as const, locale: "da" as const };
  expect(await importPeople(list, { ...options, dryRun: true }, now)).toMatchObject({ roleLetters: 1 });
  expect(roleLetters()).toEqual([]);
  await importPeople(list, { ...options, dryRun: false }, now);
  expect(roleLetters()).toHaveLength(1);
  const again = await importPeople(list, { ...options, dryRun: true }, now);
  expect(again).not.toHaveProperty("roleLetters");
});

it("details saved with the same roles, and a new agent, are written to by no letter about roles", () => {
  setRoles("bo", ["agent"]);
  setRoles("vibeke", ["host", "agent"]);
  expect(roleLetters()).toEqual([]);
});
