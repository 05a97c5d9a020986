import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { eq } from "drizzle-orm";
import express from "express";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { diplomasByPerson } from "../../app/diplomas/issuing/diplomas.server.ts";
import { diplomasForgets } from "../../app/diplomas/forget.server.ts";
import { diplomaHandlers } from "../../app/diplomas/drawing/pdf-handlers.server.ts";
import * as check from "../../app/diplomas/checking/routes/check.tsx";
import * as diploma from "../../app/diplomas/checking/routes/diploma.tsx";
import { db, writeTransaction } from "../../db/database.server.ts";
import { diplomas } from "../../db/schema/diplomas.ts";
import { context, request, withDatabase } from "../app.ts";
import { addCast, type CastName } from "../../db/demo/cast.ts";
import { readPdf } from "../pdf-reader.ts";
import { sessionCookieOf } from "../course-days/sample-days.ts";
import { visit } from "../visit.ts";
import { earned } from "./sample-diploma.ts";

withDatabase();
let ids: Record<CastName, number>;
beforeEach(() => {
  ids = addCast();
  writeTransaction((tx) =>
    tx
      .insert(diplomas)
      .values({ ...earned, personId: ids.bo })
      .run(),
  );
});

const revoke = () =>
  writeTransaction((tx) =>
    tx
      .update(diplomas)
      .set({ revokedAt: new Date("2026-11-21T09:00:00Z") })
      .run(),
  );
const lookUp = (number: string) =>
  diploma.loader({ request: request(`/diplom/${number}`), params: { number }, context });
const whereTo = (act: () => unknown) => {
  try {
    act();
  } catch (thrown) {
    return [(thrown as Response).status, (thrown as Response).headers.get("Location")];
  }
};

describe("the public page of a diploma", () => {
  it("shows name, course with version, date and number to anyone, and nothing else about the holder", () => {
    const { data, init } = lookUp("2026-7KQ4-M2XD");
    expect(init).toEqual({ status: 200 });
    expect(data).toEqual({
      title: "Diplomet er ægte",
      diploma: {
        state: "genuine",
        number: "2026-7KQ4-M2XD",
        name: "Søren Ærø Ågesen",
        course: "E-læring for agenter",
        version: String(earned.courseVersion),
        day: "20. november 2026",
      },
      isOwn: false,
    });
  });

  it("congratulates its holder when they are signed in, and nobody else", () => {
    const seenBy = (id: number) =>
      diploma.loader(visit("/diplom/2026-7KQ4-M2XD", { as: sessionCookieOf(id, "agent") })).data;
    expect(seenBy(ids.bo)).toMatchObject({ title: "Tillykke, Bo", isOwn: true });
    expect(seenBy(ids.astrid)).toMatchObject({ title: "Diplomet er ægte", isOwn: false });
    revoke();
    expect(seenBy(ids.bo)).toMatchObject({ title: "Diplomet gælder ikke længere", isOwn: false });
  });

  it("shows that a diploma is revoked, without the holder's name", () => {
    revoke();
    expect(lookUp("2026-7KQ4-M2XD").data).toEqual({
      title: "Diplomet gælder ikke længere",
      diploma: { state: "revoked", number: "2026-7KQ4-M2XD", day: "21. november 2026" },
      isOwn: false,
    });
  });

  it("is not found for an unknown or invalid number", () => {
    for (const number of ["2026-7KQ4-M2XE", "mit-diplom", "'; drop table diplomas"]) {
      const { data, init } = lookUp(number);
      expect(init).toEqual({ status: 404 });
      expect(data).toEqual({
        title: "Vi kender ikke diplomet",
        diploma: { state: "unknown", number },
        isOwn: false,
      });
    }
  });

  it("redirects from a number typed in another form to the printed form", () => {
    expect(whereTo(() => lookUp("20267kq4m2xd"))).toEqual([303, "/diplom/2026-7KQ4-M2XD"]);
  });

  it("is shown in English on request", () => {
    const english = { ...context, locale: "en" as const };
    const { data } = diploma.loader({
      request: request("/diplom/2026-7KQ4-M2XD"),
      params: { number: "2026-7KQ4-M2XD" },
      context: english,
    });
    expect(data).toMatchObject({ title: "The diploma is genuine", diploma: { day: "20 November 2026" } });
  });

  it("is excluded from search engines", () => {
    const robots = { name: "robots", content: "noindex" };
    expect(diploma.meta({ data: lookUp("2026-7KQ4-M2XD").data } as never)).toContainEqual(robots);
  });
});

describe("looking a number up", () => {
  const typed = (number: string) =>
    check.loader({
      request: request(`/diplom?nummer=${encodeURIComponent(number)}`),
      params: {},
      context,
    });

  it("redirects to the diploma's page, however the number is typed", () => {
    expect(whereTo(() => typed(" 2026 7kq4 m2xd "))).toEqual([303, "/diplom/2026-7KQ4-M2XD"]);
  });

  it("shows an error for an invalid number, and keeps what was typed", () => {
    const { data, init } = typed("2026-0KQ4-M2X");
    expect(init).toEqual({ status: 400 });
    expect(data).toMatchObject({ typed: "2026-0KQ4-M2X", wrong: true });
    expect(typed("").init).toEqual({ status: 400 });
    expect(typed("x".repeat(10_000)).data.typed).toHaveLength(40);
  });

  it("starts with an empty form", () => {
    const { data } = check.loader({ request: request("/diplom"), params: {}, context });
    expect(data).toEqual({ title: "Er diplomet ægte?", typed: "", wrong: false });
  });
});

describe("the PDF", () => {
  let server: Server;
  beforeEach(async () => {
    const app = express();
    for (const { method, path, handle } of diplomaHandlers) app[method](path, handle);
    server = await new Promise<Server>((resolve) => {
      const started = app.listen(0, () => resolve(started));
    });
  });
  afterEach(() => new Promise((resolve) => server.close(resolve)));
  const get = (path: string) =>
    fetch(`http://localhost:${(server.address() as AddressInfo).port}${path}`, { redirect: "manual" });

  it("is drawn from the frozen data, under its number", async () => {
    const response = await get("/diplom/2026-7KQ4-M2XD.pdf");
    expect(response.status).toBe(200);
    expect(response.headers.get("Content-Type")).toBe("application/pdf");
    expect(response.headers.get("Content-Disposition")).toBe('inline; filename="diplom-2026-7KQ4-M2XD.pdf"');
    expect(response.headers.get("X-Robots-Tag")).toBe("noindex");
    const { text } = await readPdf(Buffer.from(await response.arrayBuffer()));
    expect(text).toContain("Søren Ærø Ågesen");
  });

  it("is not sent for an unknown or revoked diploma; the page shows why", async () => {
    revoke();
    for (const number of ["2026-7KQ4-M2XD", "2026-7KQ4-M2XE", "20267kq4m2xd", "mit diplom"]) {
      const response = await get(`/diplom/${encodeURIComponent(number)}.pdf`);
      expect(response.status).toBe(303);
      expect(response.headers.get("Location")).toBe(`/diplom/${encodeURIComponent(number)}`);
    }
  });
});

describe("the holders of diplomas", () => {
  it("are returned for the given people and course", () => {
    const expected = {
      number: "2026-7KQ4-M2XD",
      course: "E-læring for agenter",
      courseSlug: "agent",
      completedAt: earned.completedAt,
    };
    expect(diplomasByPerson([ids.astrid, ids.bo], "agent")).toEqual(new Map([[ids.bo, expected]]));
    expect(diplomasByPerson([ids.astrid], "agent").size).toBe(0);
    expect(diplomasByPerson([ids.bo], "leader").size).toBe(0);
    expect(diplomasByPerson([], "agent").size).toBe(0);
  });

  it("leave out revoked ones", () => {
    revoke();
    expect(diplomasByPerson([ids.bo], "agent").size).toBe(0);
  });

  it("are forgotten with the person: the number stays, revoked, without a name", () => {
    writeTransaction((tx) =>
      diplomasForgets.forget(tx, ids.bo, new Date(), { identifyingTexts: [], replacement: "" }),
    );
    const row = db.select().from(diplomas).where(eq(diplomas.number, "2026-7KQ4-M2XD")).get();
    expect(row).toMatchObject({ name: "", municipality: "" });
    expect(lookUp("2026-7KQ4-M2XD").data.diploma.state).toBe("revoked");
  });
});
