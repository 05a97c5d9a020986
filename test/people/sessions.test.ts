import { beforeEach, describe, expect, it } from "vitest";
import { browserName } from "../../app/people/sign-in/browser-name.ts";
import * as frontPage from "../../app/people/sign-in/routes/front.tsx";
import * as language from "../../app/people/sign-in/routes/language.tsx";
import * as role from "../../app/people/sign-in/routes/role.tsx";
import * as endPage from "../../app/people/sign-in/routes/session-end.tsx";
import * as endOthersPage from "../../app/people/sign-in/routes/sessions-end-others.tsx";
import * as sessionsPage from "../../app/people/sign-in/routes/sessions.tsx";
import * as demo from "../../app/people/sign-in/routes/demo.tsx";
import * as signOut from "../../app/people/sign-in/routes/sign-out.tsx";
import {
  beginSession,
  findSession,
  listSessions,
  signOutEverywhere,
} from "../../app/people/sign-in/sessions.server.ts";
import { addressOf, admit } from "../../app/server/gate.server.ts";
import { findPerson } from "../../app/people/register/person.server.ts";
import { db, writeTransaction } from "../../db/database.server.ts";
import { auditLines } from "../../db/schema/audit.ts";
import { people, sessions } from "../../db/schema/people.ts";
import { context, request, withDatabase } from "../app.ts";
import { visit } from "../visit.ts";
import { type CastName, addCast } from "../../db/demo/cast.ts";

withDatabase();
let ids: Record<CastName, number>;
beforeEach(() => {
  ids = addCast();
});

const firefox = "Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:145.0) Gecko/20100101 Firefox/145.0";
const begin = (who: CastName, now = new Date(), role: "agent" | "leader" = "agent") =>
  writeTransaction((tx) => beginSession(tx, ids[who], role, firefox, now)).split(";")[0]!;
const thrownResponse = async (act: () => unknown): Promise<Response> => {
  try {
    await act();
  } catch (thrown) {
    return thrown as Response;
  }
  throw new Error("Nothing was thrown.");
};
/** The demo's sign-in has no address in this mode. */
const demoVisit = (who: string) => ({
  request: request("/log-ind/demo", { form: { who } }),
  params: {},
  context,
});
const idsOf = (who: CastName) => listSessions(ids[who], new Date()).map(({ id }) => id);

describe("the list of sessions", () => {
  it("shows the person's open sessions, by browser and system", () => {
    const here = begin("bo");
    begin("astrid");
    begin("bo", new Date(Date.now() - 12.5 * 3_600_000));
    expect(sessionsPage.loader(visit("/min-side/enheder", { as: here }))).toMatchObject({
      sessions: [{ browser: "Firefox", system: "Windows" }],
      here: idsOf("bo")[0],
    });
  });

  it("ends a session at once", async () => {
    const [here, lost] = [begin("bo"), begin("bo")];
    const id = findSession(lost, new Date())!.id;
    const answer = endPage.action(visit(`/min-side/enheder/${id}/afslut`, { as: here, form: {} }));
    expect(answer.headers.get("Location")).toBe("/min-side/enheder");
    expect(findSession(lost, new Date())).toBeNull();
    expect(findSession(here, new Date())).not.toBeNull();
  });

  it("does not end another person's session, or an unknown one", async () => {
    const [mine, theirs] = [begin("bo"), begin("astrid")];
    const id = findSession(theirs, new Date())!.id;
    for (const wrong of [String(id), "0", "-1", "abc", "1e99", ""])
      expect(
        (
          await thrownResponse(() =>
            endPage.action(visit(`/min-side/enheder/${wrong}/afslut`, { as: mine, form: {} })),
          )
        ).status,
      ).toBe(404);
    expect(findSession(theirs, new Date())).not.toBeNull();
  });

  it("ends all other sessions", () => {
    const [here, theirs] = [begin("bo"), begin("astrid")];
    begin("bo");
    begin("bo");
    endOthersPage.action(visit("/min-side/enheder/andre/afslut", { as: here, form: {} }));
    expect(idsOf("bo")).toEqual([findSession(here, new Date())!.id]);
    expect(findSession(theirs, new Date())).not.toBeNull();
  });

  it("redirects a signed-out visitor to sign-in", async () => {
    for (const path of ["/min-side/enheder", "/min-side/enheder/andre/afslut"])
      expect(admit(path, undefined, new Date()).admission).toBe("sign-in");
  });

  it("drops a session after twelve hours unused, and after seven days in any case", () => {
    const hours = (count: number) => new Date(Date.now() + count * 3_600_000);
    const cookie = begin("bo");
    expect(findSession(cookie, hours(12.1))).toBeNull();
    for (let n = 11; n < 7 * 24; n += 11) expect(findSession(cookie, hours(n))).not.toBeNull();
    expect(findSession(cookie, hours(7 * 24 + 0.1))).toBeNull();
  });

  it("has a token of its own of 256 random bits, stored as a hash", () => {
    const tokens = Array.from({ length: 50 }, () => begin("bo").split("=")[1]!);
    expect(new Set(tokens).size).toBe(50);
    for (const token of tokens) expect(Buffer.from(token, "base64url")).toHaveLength(32);
    const stored = JSON.stringify(db.select().from(sessions).all());
    for (const token of tokens) expect(stored).not.toContain(token);
  });

  it("are all ended by the operator, with a line in the trail, and only this person's", () => {
    const [first, second, theirs] = [begin("bo"), begin("bo"), begin("astrid")];
    expect(signOutEverywhere(ids.bo, new Date(), "site")).toEqual({ ended: 2 });
    for (const cookie of [first, second]) expect(findSession(cookie, new Date())).toBeNull();
    expect(findSession(theirs, new Date())).not.toBeNull();
    expect(db.select().from(auditLines).all()).toMatchObject([
      { act: "signed-out-everywhere", subjectId: ids.bo, actorRole: "site" },
    ]);
    expect(signOutEverywhere(ids.bo, new Date(), "site")).toEqual({ refused: "none" });
    expect(findSession(begin("bo"), new Date())).not.toBeNull();
  });

  it("drops the session on sign-out", () => {
    const here = begin("bo");
    const answer = signOut.action(visit("/log-ud", { as: here, form: {} }));
    expect(answer.headers.get("Set-Cookie")).toContain("Max-Age=0");
    expect(db.select().from(sessions).get()!.endedAt).not.toBeNull();
  });
});

describe("a browser's name", () => {
  it.each([
    [firefox, "Firefox", "Windows"],
    [
      "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0.0.0 Safari/537.36 Edg/142.0",
      "Edge",
      "Windows",
    ],
    [
      "Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 Version/18.0 Mobile/15E148 Safari/604.1",
      "Safari",
      "iPhone",
    ],
    [
      "Mozilla/5.0 (Linux; Android 15) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0.0.0 Mobile Safari/537.36",
      "Chrome",
      "Android",
    ],
    ["curl/8.0", null, null],
    ["", null, null],
  ])("is read from %s", (agent, browser, system) => {
    expect(browserName(agent)).toEqual({ browser, system });
  });
});

describe("switching", () => {
  it("to another of the person's roles is stored, and redirects to the role's first page", async () => {
    const karen = begin("karen");
    const answer = await role.action(visit("/rolle", { as: karen, form: { rolle: "leader" } }));
    expect([answer.status, answer.headers.get("Location")]).toEqual([303, "/mit-hold"]);
    expect(findSession(karen, new Date())!.person.role).toBe("leader");
  });

  it("to a role the person lacks is not found, and without a role is malformed", async () => {
    const karen = begin("karen");
    const status = async (form: Record<string, string>) =>
      (await thrownResponse(() => role.action(visit("/rolle", { as: karen, form })))).status;
    expect([
      await status({ rolle: "secretariat" }),
      await status({ rolle: "konge" }),
      await status({}),
    ]).toEqual([404, 400, 400]);
    expect(findSession(karen, new Date())!.person.role).toBe("agent");
  });

  it("the language is stored in the browser and for the letters, and redirects back", async () => {
    const bo = begin("bo");
    const answer = await language.action(
      visit("/sprog", { as: bo, form: { sprog: "en", tilbage: "/kursusdage" } }),
    );
    expect(answer.headers.get("Location")).toBe("/kursusdage");
    expect(answer.headers.get("Set-Cookie")).toMatch(/^__Host-sprog=en; Path=\/; Secure; HttpOnly;/);
    expect(findPerson(ids.bo)!.locale).toBe("en");
  });

  it("the language redirects within the site only, and accepts two languages", async () => {
    const go = (tilbage: string) => language.action(visit("/sprog", { form: { sprog: "da", tilbage } }));
    expect((await go("//ond.dk")).headers.get("Location")).toBe("/");
    const unknown = () => language.action(visit("/sprog", { form: { sprog: "fr" } }));
    expect((await thrownResponse(unknown)).status).toBe(400);
    expect(
      db
        .select()
        .from(people)
        .all()
        .every(({ locale }) => locale === "da"),
    ).toBe(true);
  });
});

describe("the front page", () => {
  it("redirects a signed-in person to the role's first page", async () => {
    const answer = await thrownResponse(() =>
      frontPage.loader(visit("/", { as: begin("karen", new Date(), "leader") })),
    );
    expect(answer.headers.get("Location")).toBe("/mit-hold");
    expect(frontPage.loader(visit("/"))).toBeNull();
  });
});

describe("the demo's sign-in", () => {
  it.each([
    ["agent", "astrid", "/min-side"],
    ["leder", "karen", "/mit-hold"],
    ["vaert", "vibeke", "/kursusdage"],
    ["sekretariat", "sanne", "/sekretariat"],
    ["styregruppe", "stig", "/styregruppe"],
  ] as const)("as %s is %s", async (who, name, start) => {
    const answer = await demo.action(demoVisit(who));
    expect([answer.status, answer.headers.get("Location")]).toEqual([303, start]);
    const cookie = answer.headers.get("Set-Cookie")!.split(";")[0];
    expect(findSession(cookie, new Date())!.person.id).toBe(ids[name]);
  });

  it("ends the session that the browser had", async () => {
    const before = begin("bo");
    const { params, context, request: demoRequest } = demoVisit("leder");
    demoRequest.headers.set("Cookie", before);
    await demo.action({ request: demoRequest, params, context });
    expect(findSession(before, new Date())).toBeNull();
  });

  it("accepts no other value, and does not exist outside the demo", async () => {
    const answer = await thrownResponse(() => demo.action(demoVisit("konge")));
    expect(answer.status).toBe(400);
    expect(addressOf("/log-ind/demo")).toBeUndefined();
  });
});
