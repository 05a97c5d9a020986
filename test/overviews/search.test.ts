import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { eq } from "drizzle-orm";
import express from "express";
import { beforeEach, describe, expect, it } from "vitest";
import { handleSuggestions } from "../../app/overviews/search/suggestions.server.ts";
import { maySearch } from "../../app/overviews/search/rate-limit.ts";
import { searchSite } from "../../app/overviews/search/search.server.ts";
import * as searchRoute from "../../app/overviews/search/routes/search.tsx";
import { closePerson, forgetPerson } from "../../app/people/leaving/leaving.server.ts";
import { searchPeople } from "../../app/people/persons/search.server.ts";
import { db, writeTransaction } from "../../db/database.server.ts";
import { auditLines } from "../../db/schema/audit.ts";
import { people as peopleTable } from "../../db/schema/people.ts";
import type { Role } from "../../db/enums.ts";
import { addCast } from "../../db/demo/cast.ts";
import { withDatabase } from "../app.ts";
import { addCourseDay, inRole, sessionCookieOf } from "../course-days/sample-days.ts";
import { gate, visit } from "../visit.ts";

withDatabase();
const now = new Date("2026-12-01T12:00:00Z");
let people: ReturnType<typeof addCast>;
beforeEach(() => {
  people = addCast();
});
const find = (id: number, role: Role, q: string) =>
  searchPeople(inRole(id, role), q, now, { max: 10 }).hits.map(({ name }) => name);
const groupsOf = (id: number, role: Role, q: string) =>
  (searchSite(inRole(id, role), q, { locale: "da", max: 5 }, now) ?? []).map(({ group, hits }) => [
    group,
    hits.map(({ to }) => to),
  ]);
const rename = (id: number, name: string) =>
  writeTransaction((tx) => tx.update(peopleTable).set({ name }).where(eq(peopleTable.id, id)).run());

describe("the search for people", () => {
  it("finds everyone for the secretariat by first letters, mail and telephone, and treats no character as a wildcard", () => {
    writeTransaction((tx) =>
      tx.update(peopleTable).set({ phone: "12345678" }).where(eq(peopleTable.id, people.bo)).run(),
    );
    expect(find(people.sanne, "secretariat", "AAGES")).toEqual(["Dorte Ågesholm"]);
    expect(find(people.sanne, "secretariat", "agesholm dor")).toEqual(["Dorte Ågesholm"]);
    expect(find(people.sanne, "secretariat", "lindholt@")).toEqual(["Bo Lindholt"]);
    expect(find(people.sanne, "secretariat", "+45 12 34 56")).toEqual(["Bo Lindholt"]);
    for (const none of ["%%", "%_", "__", "b", "", "indholt", "x".repeat(2000)])
      expect(find(people.sanne, "secretariat", none)).toEqual([]);
  });

  it("puts the same name first, then first names, then the rest, and those who have left behind the others", () => {
    rename(people.karen, "Bo Vest");
    rename(people.astrid, "Astrid Bovang");
    rename(people.jens, "Bo");
    closePerson(people.bo, now, "site");
    expect(find(people.sanne, "secretariat", "bo")).toEqual([
      "Bo",
      "Bo Vest",
      "Bo Lindholt",
      "Astrid Bovang",
    ]);
  });

  it("finds a leader the active people of their own municipality by name, and others nobody", () => {
    expect(find(people.karen, "leader", "dorte")).toEqual([]);
    expect(find(people.karen, "leader", "lindholt")).toEqual(["Bo Lindholt"]);
    expect(find(people.karen, "leader", "eksempel.dk")).toEqual([]);
    for (const role of ["agent", "host", "steering"] as const)
      expect(find(people.karen, role, "lindholt")).toEqual([]);
    closePerson(people.bo, now, "site");
    expect(find(people.karen, "leader", "lindholt")).toEqual([]);
  });

  it("knows a new name at once, and nobody who is forgotten", () => {
    expect(find(people.sanne, "secretariat", "lindholt")).toEqual(["Bo Lindholt"]);
    rename(people.bo, "Bo Engholm");
    expect(find(people.sanne, "secretariat", "engholm")).toEqual(["Bo Engholm"]);
    closePerson(people.bo, new Date("2020-01-01"), "site");
    forgetPerson(people.bo, now, "site");
    expect(find(people.sanne, "secretariat", "engholm")).toEqual([]);
    expect(find(people.sanne, "secretariat", "lindholt@")).toEqual([]);
  });

  it("leaves a line of the trail without what was typed, and none when nobody is found", () => {
    find(people.sanne, "secretariat", "nobody-of-this-name");
    expect(db.select().from(auditLines).all()).toEqual([]);
    find(people.sanne, "secretariat", "lindh");
    const [line] = db.select().from(auditLines).all();
    expect(line).toMatchObject({ act: "team-seen", scope: "everyone:search", detail: { people: 1 } });
    expect(JSON.stringify(line)).not.toContain("lindh");
  });
});

describe("the search of the site", () => {
  it("finds the secretariat days, municipalities and pages, each with its page", () => {
    const [ahead, draft, past] = [
      addCourseDay(new Date("2027-05-16T08:00:00Z")),
      addCourseDay(new Date("2027-05-20T08:00:00Z"), { state: "draft" }),
      addCourseDay(new Date("2026-05-16T08:00:00Z")),
    ];
    const days = [ahead, draft, past].map((id) => `/sekretariat/kursusdage/${id}`);
    expect(groupsOf(people.sanne, "secretariat", "16. maj 2027")).toEqual([["days", [days[0]]]]);
    expect(groupsOf(people.sanne, "secretariat", "arhus maj")).toEqual([["days", days]]);
    expect(groupsOf(people.sanne, "secretariat", "horsens")).toEqual([
      ["municipalities", ["/sekretariat/kommuner/615"]],
    ]);
    for (const words of ["log over", "hvem har set"])
      expect(groupsOf(people.sanne, "secretariat", words)).toEqual([["pages", ["/sekretariat/spor"]]]);
  });

  it("puts what has the name that was typed first, then what begins with it", () => {
    const day = addCourseDay(new Date("2027-05-16T08:00:00Z"));
    const found = [
      ["municipalities", ["/sekretariat/kommuner/751"]],
      ["days", [`/sekretariat/kursusdage/${day}`]],
    ];
    for (const typed of ["Aarhus", "aar"])
      expect(groupsOf(people.sanne, "secretariat", typed)).toEqual(found);
  });

  it("finds a leader only what they may enter", () => {
    const open = addCourseDay(new Date("2027-05-16T08:00:00Z"));
    addCourseDay(new Date("2027-05-20T08:00:00Z"), { state: "draft" });
    addCourseDay(new Date("2026-05-16T08:00:00Z"));
    expect(groupsOf(people.karen, "leader", "aarhus")).toEqual([["days", [`/kursusdage/${open}`]]]);
    expect(groupsOf(people.karen, "leader", "horsens")).toEqual([]);
    expect(groupsOf(people.karen, "leader", "astrid")).toEqual([["people", [`/mit-hold/${people.astrid}`]]]);
    expect(groupsOf(people.karen, "leader", "log over")).toEqual([]);
    expect(groupsOf(people.karen, "leader", "klar")).toEqual([["pages", ["/klar-til-vagt"]]]);
  });

  it("is for the secretariat and leaders", () => {
    for (const path of ["/soeg?q=dorte", "/soeg/forslag?q=dorte"])
      for (const [id, role] of [
        [people.dorte, "agent"],
        [people.vibeke, "host"],
        [people.stig, "steering"],
      ] as const)
        expect(() => visit(path, { as: sessionCookieOf(id, role) })).toThrow();
    const load = (q: string) =>
      searchRoute.loader(
        visit(`/soeg?${new URLSearchParams({ q })}`, {
          as: sessionCookieOf(people.sanne, "secretariat"),
        }) as never,
      );
    expect(load("  ")).toMatchObject({ found: "nothing-typed" });
    expect(load("b")).toMatchObject({ found: "short" });
    expect(load("%".repeat(2000))).toMatchObject({ found: [] });
    expect(load("lindholt")).toMatchObject({ q: "lindholt", found: [{ group: "people", count: 1 }] });
  });

  it("stops a program that searches without end, until the next minute", () => {
    const at = (second: number) => new Date(`2026-12-01T12:00:${String(second).padStart(2, "0")}Z`);
    const allowed = Array.from({ length: 601 }, () => maySearch(people.bo, at(1)));
    expect([allowed.filter(Boolean).length, allowed.at(-1)]).toEqual([600, false]);
    expect(maySearch(people.astrid, at(1))).toBe(true);
    expect(maySearch(people.bo, at(60 - 1))).toBe(false);
    expect(maySearch(people.bo, new Date("2026-12-01T12:01:00Z"))).toBe(true);
  });

  it("answers who types with suggestions, of active people alone where one is to be chosen", async () => {
    closePerson(people.dorte, now, "site");
    const server = createServer(express().get("/soeg/forslag", gate, handleSuggestions));
    await new Promise<void>((resolve) => server.listen(0, resolve));
    const { port } = server.address() as AddressInfo;
    const cookie = sessionCookieOf(people.sanne, "secretariat").split(";")[0]!;
    const ask = async (query: string) =>
      (
        await fetch(`http://localhost:${port}/soeg/forslag?${query}`, {
          headers: { Cookie: cookie, Connection: "close" },
        })
      ).json();
    try {
      expect(await ask("q=dorte")).toEqual({
        groups: [
          {
            title: "Personer",
            hits: [
              {
                to: `/sekretariat/personer/${people.dorte}`,
                name: "Dorte Ågesholm",
                detail: "Horsens, stoppet",
              },
            ],
            more: null,
          },
        ],
        status: "1 forslag",
      });
      expect(await ask("kun=personer&q=dorte")).toEqual({ groups: [], status: "Ingen forslag" });
      expect(await ask("kun=personer&q=bo")).toMatchObject({ groups: [{ hits: [{ id: people.bo }] }] });
    } finally {
      await new Promise<void>((resolve) => server.close(() => resolve()));
    }
  });
});
