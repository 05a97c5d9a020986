import { expect, it } from "vitest";
import { openRuntime } from "../../../app/elearning/packages/runtime.client.ts";
import type { Begun } from "../../../app/elearning/packages/runs.server.ts";
import type { Elements } from "../../../app/elearning/packages/verdict.ts";

const begun = (standard: Begun["standard"], elements: Elements): Begun => ({
  trial: false,
  standard,
  rule: "either",
  folder: "0".repeat(32),
  items: [{ id: "del", title: "Del", href: "index.html", type: "sco", done: false }],
  item: "del",
  given: {},
  launch: 1,
  elements,
  learner: "l-1",
});
const silent = { changed: () => {}, called: () => {}, ended: () => {} };
const open = (standard: Begun["standard"], elements: Elements = {}) =>
  openRuntime(begun(standard, elements), silent);

it("opens a part again whatever was sent in the package's name, without what the standard does not know", async () => {
  const { api, elements } = await open("SCORM 1.2", {
    "cmi.core.score.max": "1e999",
    "cmi.core.score.raw": "NaN",
    "cmi.core.student_id": "en anden",
    "cmi.core.lesson_location": "side 4",
  });
  expect(api.LMSInitialize!("")).toBe("true");
  expect(api.LMSGetValue!("cmi.core.lesson_location")).toBe("side 4");
  expect(api.LMSGetValue!("cmi.core.student_id")).toBe("l-1");
  expect(elements()).not.toHaveProperty("cmi.core.score.max");
});

it("takes a part of the old standard that ends without a word of its status for completed, and no other", async () => {
  const ended = async (standard: Begun["standard"], set?: [string, string]) => {
    const { api, elements } = await open(standard);
    const old = standard === "SCORM 1.2" ? "LMS" : "";
    api[`${old}Initialize`]!("");
    if (set) api[`${old}SetValue`]!(...set);
    api[old ? "LMSFinish" : "Terminate"]!("");
    return elements();
  };
  expect(await ended("SCORM 1.2")).toMatchObject({ "cmi.core.lesson_status": "completed" });
  expect(await ended("SCORM 1.2", ["cmi.core.lesson_status", "incomplete"])).toMatchObject({
    "cmi.core.lesson_status": "incomplete",
  });
  expect(await ended("SCORM 2004")).not.toHaveProperty("cmi.completion_status");
});
