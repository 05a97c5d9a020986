import { createHash } from "node:crypto";
import { beforeEach, describe, expect, it } from "vitest";
import { findDiploma } from "../../app/diplomas/issuing/diplomas.server.ts";
import drawDiploma from "../../app/diplomas/drawing/diploma.task.server.ts";
import { drawingOf } from "../../app/diplomas/drawing/draw.server.ts";
import { issueDiploma } from "../../app/diplomas/issuing/issue.server.ts";
import { action, loader } from "../../app/diplomas/design/routes/design.tsx";
import { db, writeTransaction } from "../../db/database.server.ts";
import { auditLines } from "../../db/schema/audit.ts";
import { diplomaDesign } from "../../db/schema/diplomas.ts";
import { withDatabase } from "../app.ts";
import { visit } from "../visit.ts";
import { addCast, type CastName } from "../../db/demo/cast.ts";
import { signIn } from "../elearning/sample-lessons.ts";
import { readPdf } from "../pdf-reader.ts";
import { earned } from "./sample-diploma.ts";

withDatabase();
let ids: Record<CastName, number>;
beforeEach(() => {
  ids = addCast();
});

const now = new Date("2026-11-20T10:00:00Z");
const visitDesign = (form?: Record<string, string>, as = signIn(ids.sanne, "secretariat")) =>
  visit("/sekretariat/diplomer", { form, as });
const issued = (personId: number) => {
  const { courseSlug, courseVersion, course, completedAt } = earned;
  const diploma = writeTransaction((tx) =>
    issueDiploma(tx, { personId, courseSlug, courseVersion, course, completedAt }, now),
  )!;
  return findDiploma(diploma.number)!;
};

describe("the layout of diplomas", () => {
  it("is chosen for those issued from then on, and frozen with each: older ones are drawn byte for byte as before", async () => {
    const old = issued(ids.astrid);
    const bytes = await drawDiploma(drawingOf(old));
    await action(visitDesign({ layout: "2", signatory: "Gunhild Fjordvang, leder af sekretariatet" }));
    expect(loader(visitDesign()).design).toEqual({
      layout: 2,
      signatory: "Gunhild Fjordvang, leder af sekretariatet",
    });
    const recent = issued(ids.bo);
    expect(recent).toMatchObject({ layout: 2, signatory: "Gunhild Fjordvang, leder af sekretariatet" });
    await action(visitDesign({ layout: "1", signatory: "En helt anden" }));
    const { spoken, untagged } = await readPdf(await drawDiploma(drawingOf(findDiploma(recent.number)!)));
    expect(spoken).toContainEqual(["P", "Gunhild Fjordvang, leder af sekretariatet"]);
    expect(untagged).toBe("");
    expect((await drawDiploma(drawingOf(findDiploma(old.number)!))).equals(bytes)).toBe(true);
    expect(db.select().from(auditLines).all()).toMatchObject([
      { act: "diploma-look-chosen", detail: { layout: 2 } },
      { act: "diploma-look-chosen", detail: { layout: 1 } },
    ]);
  });

  it("is unchanged to the byte for those issued before it could be chosen", async () => {
    const drawn = createHash("sha256").update(await drawDiploma(drawingOf(earned)));
    expect(drawn.digest("hex")).toBe("e2b6a2c6c7eebccecbac8f00995b2d9bcedf1d5c04c11f006a7b05820fece28a");
  });

  it("keeps what was typed for an invalid choice, changes nothing, and is for the secretariat only", async () => {
    const refused: [Record<string, string>, object][] = [
      [{ layout: "3", signatory: "Sekretariatet" }, { layout: ["choice"] }],
      [{ signatory: "Sekretariatet" }, { layout: ["choice"] }],
      [{ layout: "1", signatory: "  " }, { signatory: ["missing"] }],
      [{ layout: "1", signatory: "x".repeat(61) }, { signatory: ["long"] }],
    ];
    for (const [form, error] of refused)
      expect(await action(visitDesign(form))).toMatchObject({
        init: { status: 400 },
        data: { reply: { error, initialValue: form.signatory?.trim() ? { signatory: form.signatory } : {} } },
      });
    const leader = signIn(ids.karen, "leader");
    const sendAsLeader = async () => action(visitDesign({ layout: "2", signatory: "Mig" }, leader));
    await expect(sendAsLeader()).rejects.toMatchObject({ status: 404 });
    expect(db.select().from(diplomaDesign).all()).toEqual([]);
  });
});
