/** A form that was typed in when its session had ended: who sees it, for how long, and what of it the database tells. */
import { beforeEach, describe, expect, it } from "vitest";
import { keyedHash } from "../../app/base/secrets.server.ts";
import { ownerKey, readOwnerKey } from "../../app/people/sign-in/form-owner.server.ts";
import {
  deleteKeptForms,
  deleteOldKeptForms,
  hasKeptForms,
  keepForm,
  listKeptForms,
  markShown,
} from "../../app/people/sign-in/kept-forms.server.ts";
import { showKeptForms } from "../../app/people/sign-in/show-kept-forms.server.tsx";
import * as role from "../../app/people/sign-in/routes/role.tsx";
import { beginSession } from "../../app/people/sign-in/sessions.server.ts";
import { forgetPerson } from "../../app/people/leaving/leaving.server.ts";
import { db, writeTransaction } from "../../db/database.server.ts";
import { addCast, type CastName } from "../../db/demo/cast.ts";
import { keptForms } from "../../db/schema/people-sign-in.ts";
import { withDatabase } from "../app.ts";
import { visit } from "../visit.ts";

withDatabase();
let ids: Record<CastName, number>;
beforeEach(() => {
  ids = addCast();
});

const now = new Date();
const later = (minutes: number) => new Date(now.getTime() + minutes * 60_000);
const form = {
  page: "/min-side/data",
  to: "/min-side/data",
  role: "agent" as const,
  body: "navn=Bo+Hemmelig",
};
const keep = (who: CastName, cookies?: string, sent = form) =>
  keepForm(cookies, ids[who], sent, now).split(";")[0]!;
const bodiesOf = (who: CastName, cookies: string, at = now) =>
  listKeptForms(cookies, ids[who], at).map(({ body }) => body);

describe("a kept form", () => {
  it("is read again by its person in the same browser, and by the same person in no other", () => {
    const cookie = keep("bo");
    expect(bodiesOf("bo", cookie)).toEqual([form.body]);
    expect(bodiesOf("bo", "")).toEqual([]);
    expect(bodiesOf("bo", `__Host-ddh-kept=${"a".repeat(43)}`)).toEqual([]);
  });

  it("is deleted unseen when somebody else signs in with that browser", () => {
    const cookie = keep("bo");
    expect(bodiesOf("astrid", cookie)).toEqual([]);
    expect(bodiesOf("bo", cookie)).toEqual([]);
    expect(db.select().from(keptForms).all()).toEqual([]);
  });

  it("is gone after an hour, before and after it is deleted", () => {
    const cookie = keep("bo");
    expect(hasKeptForms(cookie, later(59))).toBe(true);
    expect([hasKeptForms(cookie, later(60)), bodiesOf("bo", cookie, later(60))]).toEqual([false, []]);
    deleteOldKeptForms(later(59));
    expect(db.select().from(keptForms).all()).toHaveLength(1);
    deleteOldKeptForms(later(60));
    expect(db.select().from(keptForms).all()).toEqual([]);
  });

  it("is not read from the database alone, nor moved to somebody else there", () => {
    const cookie = keep("bo");
    const [row] = db.select().from(keptForms).all();
    expect(row!.sealed.toString("latin1")).not.toContain("Hemmelig");
    expect(JSON.stringify(row)).not.toContain(cookie.split("=")[1]);
    expect(row!.browserHash).toBe(keyedHash("kept-form", cookie.split("=")[1]!));
    writeTransaction((tx) => tx.update(keptForms).set({ personId: ids.astrid }).run());
    expect(bodiesOf("astrid", cookie)).toEqual([]);
  });

  it("stays beside earlier ones of the browser; the last five of a person are kept", () => {
    const first = keep("bo");
    for (let times = 2; times <= 7; times++) keep("bo", first, { ...form, body: `navn=${times}` });
    expect(bodiesOf("bo", first)).toEqual(["navn=7", "navn=6", "navn=5", "navn=4", "navn=3"]);
  });

  it("does not use a secret that somebody else may have put into the browser", () => {
    const planted = `__Host-ddh-kept=${"p".repeat(43)}`;
    expect(keep("bo", planted)).not.toBe(planted);
  });

  it("is deleted when it has been sent, and when its person is forgotten", () => {
    const cookie = keep("bo");
    keep("bo", cookie, { ...form, to: "/andet" });
    deleteKeptForms(cookie, ids.bo, ({ to }) => to === form.to, now);
    expect(listKeptForms(cookie, ids.bo, now).map(({ to }) => to)).toEqual(["/andet"]);
    forgetPerson(ids.bo, now, "site");
    expect(db.select().from(keptForms).all()).toEqual([]);
  });
});

describe("a page with a kept form", () => {
  const page =
    '<main><h1>Data</h1><form method="post"><input type="text" name="navn" value="Bo"/></form></main>';
  const show = (html: string, path: string, cookie: string) =>
    showKeptForms(html, listKeptForms(cookie, ids.bo, now), {
      path,
      render: ({ props }) => JSON.stringify(props),
    });

  it("stands filled, with a notice before the form", () => {
    const html = show(page, form.page, keep("bo"));
    expect(html).toContain('value="Bo Hemmelig"');
    expect(html).toMatch(/<h1>Data<\/h1>\{"left":\[\],"filled":true\}<form/);
  });

  it("has what was typed as text where the form is gone; another page too, until it has been shown", () => {
    const cookie = keep("bo");
    expect(show("<h1>Væk</h1>", form.page, cookie)).toContain('</h1>{"left":["Bo Hemmelig"]}');
    expect(show("<h1>Min side</h1>", "/min-side", cookie)).toContain('"to":"/min-side/data"');
    markShown(listKeptForms(cookie, ids.bo, now)[0]!.id);
    expect(show("<h1>Min side</h1>", "/min-side", cookie)).toBe("<h1>Min side</h1>");
  });

  it("is led to when its person switches to the role that it needs", async () => {
    const cookie = keep("karen", undefined, { ...form, page: "/mit-hold", role: "leader" as never });
    const session = writeTransaction((tx) => beginSession(tx, ids.karen, "agent", "", now)).split(";")[0]!;
    const response = await role.action(
      visit("/rolle", { form: { rolle: "leader" }, as: `${session}; ${cookie}` }) as never,
    );
    expect(response.headers.get("Location")).toBe("/mit-hold");
  });
});

describe("the key of a form that people fill in", () => {
  it("tells whose page it stood on and in which role, and is another each time", () => {
    const [one, other] = [
      ownerKey({ id: 300_000, role: "leader" }),
      ownerKey({ id: 300_000, role: "leader" }),
    ];
    expect(readOwnerKey(one)).toEqual({ personId: 300_000, role: "leader" });
    expect(one).toMatch(/^[\w-]{43}$/);
    expect(one).not.toBe(other);
  });

  it("is none when the site has not made it", () => {
    const bytes = Buffer.from(ownerKey({ id: 1, role: "agent" }), "base64url");
    bytes[15]! ^= 1;
    for (const key of [null, "", "k".repeat(43), bytes.toString("base64url")])
      expect(readOwnerKey(key)).toBeNull();
  });
});
