/** What no page of ours would send to the secretariat's acts on a lesson is answered on its page, and changes nothing. */
import type { ActionFunction } from "@remix-run/node";
import { beforeEach, expect, it } from "vitest";
import { findOrCreateCourse } from "../../app/elearning/courses/courses.server.ts";
import { action as dropCall } from "../../app/elearning/kinds/conversation/routes/remove-call.tsx";
import { action as publish } from "../../app/elearning/authoring/routes/publish-course.tsx";
import { action as move } from "../../app/elearning/authoring/routes/move-lesson.tsx";
import { action as setRule } from "../../app/elearning/kinds/package/routes/set-rule.tsx";
import type { PackageContent } from "../../app/elearning/kinds/package/content.ts";
import { db, writeTransaction } from "../../db/database.server.ts";
import { lessons } from "../../db/schema/elearning.ts";
import { withDatabase } from "../app.ts";
import { visit } from "../visit.ts";
import { addCast } from "../../db/demo/cast.ts";
import { addLessons, signIn } from "./sample-lessons.ts";

withDatabase();
let as: string;
let shift: number;
let packageId: number;
let publishedPackageId: number;
beforeEach(() => {
  as = signIn(addCast().sanne, "secretariat");
  const common = { statedSeconds: 60, published: false };
  const content = { rule: "completed", items: [] } as unknown as PackageContent;
  [shift, packageId, publishedPackageId] = addLessons(
    "agents",
    { ...common, slug: "vagt", title: "Vagt", kind: "conversation", published: true, content: { calls: [] } },
    { ...common, slug: "pakke", title: "Pakke", kind: "package", content },
    { ...common, slug: "udgivet", title: "Udgivet", kind: "package", published: true, content },
  ) as [number, number, number];
});

const send = (act: ActionFunction, path: string, form: Record<string, string>) =>
  act(visit(`/sekretariat/lektioner/${path}`, { form, as }));

it.each([
  ["a lesson moved nowhere", () => send(move, `${packageId}/flyt`, { vej: "sidelaens" }), "way"],
  ["a lesson moved without a word", () => send(move, `${packageId}/flyt`, {}), "way"],
  ["a package's rule that is none", () => send(setRule, `${packageId}/regel`, { rule: "måske" }), "rule"],
  [
    "the rule of what is published",
    () => send(setRule, `${publishedPackageId}/regel`, { rule: "passed" }),
    "published",
  ],
  [
    "a call taken out of what is published",
    () => send(dropCall, `${shift}/samtale/0/fjern`, {}),
    "published",
  ],
])("%s is refused in a sentence", async (_, sent, refused) => {
  const before = db.select().from(lessons).all();
  expect(await sent()).toMatchObject({ init: { status: 422 }, data: { refused } });
  expect(db.select().from(lessons).all()).toEqual(before);
});

it("a course published in a manner that is none is told so at its field", async () => {
  const { id } = writeTransaction((tx) => findOrCreateCourse(tx, "agents"));
  const reply = { error: { kind: ["choice"], note: ["unreadable"] } };
  const form = new URLSearchParams({ kind: "stor", note: "en" });
  form.append("note", "to");
  const once = visit(`/sekretariat/kurser/${id}/udgiv`, { form: {}, as });
  const { url, headers } = once.request;
  const twice = new Request(url, { method: "POST", headers, body: form });
  expect(await publish({ ...once, request: twice })).toMatchObject({ data: { reply } });
});
