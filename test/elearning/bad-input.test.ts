/** Forms for a lesson that no page of the site would send are refused on the page, and change nothing. */
import type { ActionFunction } from "@remix-run/node";
import { beforeEach, expect, it } from "vitest";
import { findOrCreateCourse } from "../../app/elearning/courses/courses.server.ts";
import { action as removeCall } from "../../app/elearning/kinds/conversation/routes/remove-call.tsx";
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
let shiftId: number;
let packageId: number;
let publishedPackageId: number;
beforeEach(() => {
  as = signIn(addCast().sanne, "secretariat");
  const common = { statedSeconds: 60, published: false };
  const content = { rule: "completed", items: [] } as unknown as PackageContent;
  [shiftId, packageId, publishedPackageId] = addLessons(
    "agents",
    { ...common, slug: "vagt", title: "Vagt", kind: "conversation", published: true, content: { calls: [] } },
    { ...common, slug: "pakke", title: "Pakke", kind: "package", content },
    { ...common, slug: "udgivet", title: "Udgivet", kind: "package", published: true, content },
  ) as [number, number, number];
});

const send = (act: ActionFunction, path: string, form: Record<string, string>) =>
  act(visit(`/sekretariat/lektioner/${path}`, { form, as }));

it.each([
  ["a move in an unknown direction", () => send(move, `${packageId}/flyt`, { vej: "sidelaens" }), "way"],
  ["a move without a direction", () => send(move, `${packageId}/flyt`, {}), "way"],
  ["a move to a number that there is not", () => send(move, `${packageId}/flyt`, { nr: "4" }), "number"],
  ["a move to no number", () => send(move, `${packageId}/flyt`, { nr: "to" }), "number"],
  ["an unknown rule for a package", () => send(setRule, `${packageId}/regel`, { rule: "måske" }), "rule"],
  [
    "another rule for a published package",
    () => send(setRule, `${publishedPackageId}/regel`, { rule: "passed" }),
    "published",
  ],
  [
    "the removal of a call of a published lesson",
    () => send(removeCall, `${shiftId}/samtale/0/fjern`, {}),
    "published",
  ],
])("%s is refused with a message", async (_, sendForm, refused) => {
  const before = db.select().from(lessons).all();
  expect(await sendForm()).toMatchObject({ init: { status: 422 }, data: { refused } });
  expect(db.select().from(lessons).all()).toEqual(before);
});

it("shows an error at the field for an unknown kind of revision", async () => {
  const { id } = writeTransaction((tx) => findOrCreateCourse(tx, "agents"));
  const unknownKind = visit(`/sekretariat/kurser/${id}/udgiv`, { form: { kind: "stor", note: "en" }, as });
  const reply = { error: { kind: ["choice"] } };
  expect(await publish(unknownKind)).toMatchObject({ data: { reply } });
});
