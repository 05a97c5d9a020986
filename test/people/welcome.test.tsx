/** Whoever is new and more than an agent is told where the site is and how to sign in. */
import { render, toPlainText } from "@react-email/render";
import { eq } from "drizzle-orm";
import { beforeEach, expect, it } from "vitest";
import * as welcome from "../../emails/welcome.tsx";
import { openProps } from "../../app/mail/outbox/sealed-props.server.ts";
import { importPeople } from "../../app/people/import/import-people.server.ts";
import { savePerson } from "../../app/people/persons/edit-person.server.ts";
import { findPerson } from "../../app/people/register/person.server.ts";
import { db } from "../../db/database.server.ts";
import { addCast } from "../../db/demo/cast.ts";
import type { Role } from "../../db/enums.ts";
import { letters } from "../../db/schema/mail.ts";
import { withDatabase } from "../app.ts";

withDatabase();
const now = new Date("2026-11-10T09:00:00Z");
let ids: ReturnType<typeof addCast>;
beforeEach(() => {
  ids = addCast();
});

const add = (roles: Role[]) => {
  const { municipalityId } = findPerson(ids.karen)!;
  const details = { name: "Ny Én", mail: "ny@eksempel.dk", municipalityId, startsOn: "2026-11-10", roles };
  return savePerson(findPerson(ids.sanne)!, null, details, now);
};
const posted = () => db.select().from(letters).where(eq(letters.letter, "welcome")).all();

it("a new leader gets a letter, also one who is an agent as well", () => {
  add(["agent", "leader"]);
  const [letter] = posted();
  expect(letter!.recipient).toBe("ny@eksempel.dk");
  const props = { name: "Ny Én", by: "Sanne Tværgaard", roles: ["leader"], municipality: "Aarhus" };
  expect(openProps(letter!.props!)).toEqual(props);
});

it("a new agent alone does not", () => {
  add(["agent"]);
  expect(posted()).toEqual([]);
});

it.each([
  [true, ["ib@eksempel.dk", "vera@eksempel.dk"]],
  [false, []],
])("those on a list do when they are to be welcomed: %s", async (isWelcome, expected) => {
  const list =
    "navn;mail;kommune;rolle;startdato\nIb Li;ib@eksempel.dk;Horsens;leder;1-11-2026\nVera Vo;vera@eksempel.dk;Horsens;vært;1-11-2026\nAage Bo;aage@eksempel.dk;Horsens;agent;1-11-2026";
  const options = { dryRun: false, welcome: isWelcome, actor: "site", locale: "da" } as const;
  expect(await importPeople(Buffer.from(list), options, now)).toMatchObject({ welcomed: 2, invited: 1 });
  expect(posted().map(({ recipient }) => recipient)).toEqual(expected);
});

it.each([
  ["da", "Som leder ser du dit hold", "Log ind"],
  ["en", "As a leader you see your team", "Sign in"],
] as const)("the letter says in %s what one finds and how to sign in", async (locale, finds, act) => {
  const context = { locale, siteUrl: "https://site.eksempel.dk", from: "hotline@eksempel.dk" };
  const props = { name: "Ny Én", by: null, roles: ["leader"], municipality: "Aarhus" };
  const text = toPlainText(await render(welcome.default({ ...context, props })));
  for (const part of [finds, act, "https://site.eksempel.dk/log-ind", "Aarhus"]) expect(text).toContain(part);
});
