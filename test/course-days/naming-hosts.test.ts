import { eq } from "drizzle-orm";
import { beforeEach, expect, it } from "vitest";
import * as route from "../../app/course-days/planning/routes/name-host.tsx";
import { closePerson } from "../../app/people/leaving/leaving.server.ts";
import { db, writeTransaction } from "../../db/database.server.ts";
import { addCast } from "../../db/demo/cast.ts";
import { dayHosts } from "../../db/schema/course-days.ts";
import { people as peopleTable } from "../../db/schema/people.ts";
import { withDatabase } from "../app.ts";
import { visit } from "../visit.ts";
import { addCourseDay, sessionCookieOf } from "./sample-days.ts";

withDatabase();
let people: ReturnType<typeof addCast>;
let day: number;
beforeEach(() => {
  people = addCast();
  day = addCourseDay(new Date(Date.now() + 40 * 86_400_000));
});
const page = () => `/sekretariat/kursusdage/${day}`;
const asSecretariat = () => sessionCookieOf(people.sanne, "secretariat");

const send = async (form: Record<string, string>) => {
  const answer = await route.action(visit(`${page()}/vaerter`, { form, as: asSecretariat() }) as never);
  return answer instanceof Response ? answer.headers.get("Location") : answer;
};
const choose = (query: string) =>
  route.loader(visit(`${page()}/vaerter?${query}`, { as: asSecretariat() }) as never).choice;
const hosts = () =>
  db
    .select()
    .from(dayHosts)
    .all()
    .map(({ personId, role }) => [personId, role]);

it("a host is named by the button, by the whole name, or by the mail address", async () => {
  expect(await send({ person: String(people.bo), q: "Bo", part: "teacher" })).toBe(`${page()}?ok=vaert`);
  await send({ q: "dorte aagesholm" });
  await send({ q: "astrid.vestergren@eksempel.dk", person: "" });
  expect(hosts()).toEqual([
    [people.bo, "teacher"],
    [people.dorte, "host"],
    [people.astrid, "host"],
  ]);
});

it("part of a name names nobody, and leads to those who could be meant", async () => {
  expect(await send({ q: "lind", part: "teacher" })).toBe(`${page()}/vaerter?q=lind&part=teacher`);
  expect(hosts()).toEqual([]);
  expect(choose("q=lind&part=teacher")).toMatchObject({
    q: "lind",
    part: "teacher",
    candidates: [{ id: people.bo, municipality: "Aarhus" }],
  });
});

it("a name that two people have names nobody", async () => {
  writeTransaction((tx) =>
    tx.update(peopleTable).set({ name: "Bo Lindholt" }).where(eq(peopleTable.id, people.dorte)).run(),
  );
  await send({ q: "Bo Lindholt" });
  expect(hosts()).toEqual([]);
  expect(choose("q=Bo+Lindholt").candidates).toHaveLength(2);
});

it("nobody is offered who has left or is a host of the day already", async () => {
  await send({ person: String(people.bo) });
  expect(choose("q=lindholt")).toMatchObject({ candidates: [], alreadyHost: "Bo Lindholt" });
  closePerson(people.dorte, new Date(), "site");
  expect(choose("q=dorte")).toMatchObject({ candidates: [], alreadyHost: null });
  expect(await send({ person: "4711" })).toMatchObject({ data: { refused: "unknown-person" } });
  expect(await send({ person: "x" })).toMatchObject({ init: { status: 400 } });
  expect(choose("q=&part=chef")).toMatchObject({ q: "", part: "host", candidates: [] });
});
