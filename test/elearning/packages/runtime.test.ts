import { expect, it } from "vitest";
import { openRuntime } from "../../../app/elearning/kinds/package/runtime/runtime.client.ts";
import { type BegunPart, partAfter } from "../../../app/elearning/kinds/package/runtime/begun-part.ts";
import { type Elements, verdictOf } from "../../../app/elearning/kinds/package/verdict.ts";

const startData = (standard: BegunPart["standard"], elements: Elements, given = {}): BegunPart => ({
  trial: false,
  standard,
  rule: "either",
  folder: "0".repeat(32),
  items: [{ id: "del", title: "Del", href: "index.html", type: "sco", done: false }],
  item: "del",
  given,
  opensWindow: false,
  launch: 1,
  elements,
  learner: "l-1",
});
const noListeners = {
  changed: () => {},
  called: () => {},
  isLost: () => false,
  begun: () => {},
  ended: () => {},
};
const open = (standard: BegunPart["standard"], elements: Elements = {}, given: Elements = {}) =>
  openRuntime(startData(standard, elements, given), noListeners);

it("resumes a part with whatever state is stored, without elements that the standard does not know", async () => {
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

it.each([
  ["SCORM 1.2", "LMS", "Finish", { SetValue: "101", Commit: "101", Finish: "101" }],
  ["SCORM 2004", "", "Terminate", { SetValue: "351", Commit: "391", Terminate: "111" }],
] as const)("tells a package of %s that nothing is kept any more", async (standard, prefix, end, errors) => {
  let isLost = false;
  const heard: string[] = [];
  const { api, elements } = await openRuntime(startData(standard, {}), {
    ...noListeners,
    changed: () => heard.push("changed"),
    ended: () => heard.push("ended"),
    isLost: () => isLost,
  });
  const call = (word: string, ...given: string[]) => api[`${prefix}${word}`]!(...given);
  call("Initialize", "");
  expect([call("SetValue", "cmi.suspend_data", "side 1"), heard.splice(0)]).toEqual(["true", ["changed"]]);
  isLost = true;
  const given: Record<string, string[]> = { SetValue: ["cmi.suspend_data", "side 2"] };
  for (const [word, error] of Object.entries(errors)) {
    expect([word, call(word, ...(given[word] ?? [""])), call("GetLastError")]).toEqual([
      word,
      "false",
      error,
    ]);
    expect(call("GetErrorString", error)).not.toBe("");
  }
  expect([call("GetValue", "cmi.suspend_data"), call("GetLastError")]).toEqual(["side 1", "0"]);
  expect([heard, elements()["cmi.suspend_data"]]).toEqual([[], "side 1"]);
  isLost = false;
  expect([call(end, ""), heard]).toEqual(["true", ["changed", "ended"]]);
});

it("treats a SCORM 1.2 part that ends without a status as completed, and no other", async () => {
  const ended = async (standard: BegunPart["standard"], set?: [string, string]) => {
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

it.each([
  ["0.79", "0.5", "failed", "incomplete"],
  ["0.8", "0.75", "passed", "completed"],
])(
  "lets the manifest's marks judge a score of %s and progress of %s",
  async (score, progress, success, completion) => {
    const marks = { "cmi.scaled_passing_score": "0.8", "cmi.completion_threshold": "0.75" };
    const { api, elements } = await open("SCORM 2004", {}, marks);
    api.Initialize!("");
    api.SetValue!("cmi.success_status", success === "passed" ? "failed" : "passed");
    api.SetValue!("cmi.completion_status", completion === "completed" ? "incomplete" : "completed");
    api.SetValue!("cmi.score.scaled", score);
    api.SetValue!("cmi.progress_measure", progress);
    const statuses = { "cmi.success_status": success, "cmi.completion_status": completion };
    expect(elements()).toMatchObject(statuses);
    for (const [name, value] of Object.entries(statuses)) expect(api.GetValue!(name)).toBe(value);
  },
);

it("sets up the manifest's objectives, and keeps what the part does with them", async () => {
  const given = { "cmi.objectives.0.id": "alt", "cmi.objectives.1.id": "spil" };
  const first = await open("SCORM 2004", {}, given);
  first.api.Initialize!("");
  expect(first.api.GetValue!("cmi.objectives._count")).toBe("2");
  expect(first.api.SetValue!("cmi.objectives.1.success_status", "passed")).toBe("true");
  const again = await open("SCORM 2004", first.elements(), given);
  again.api.Initialize!("");
  expect(again.api.GetValue!("cmi.objectives.1.id")).toBe("spil");
  expect(again.api.GetValue!("cmi.objectives.1.success_status")).toBe("passed");
});

it.each(["cmi.core.score.raw", "cmi.score.raw"])("reads a score in %s before any status", (name) => {
  expect(verdictOf({ [name]: "42" })).toEqual({ completion: "unknown", success: "unknown", score: 42 });
});

const partsDone: [item: string, done: string[], next: string | undefined][] = [
  ["a", [], "b"],
  ["a", ["b"], "c"],
  ["c", ["b"], "a"],
  ["b", ["a", "c"], undefined],
];
it.each(partsDone)("offers after part %s, with %j done, part %s", (item, done, next) => {
  const [part] = startData("SCORM 1.2", {}).items;
  const items = ["a", "b", "c"].map((id) => ({ ...part!, id, done: done.includes(id) }));
  expect(partAfter({ items, item })?.id).toBe(next);
});

it("says that a value was got when one was, and that there is none when there is none", async () => {
  const { api } = await open("SCORM 2004", { "cmi.location": "" }, { "cmi.scaled_passing_score": "0.5" });
  api.Initialize!("");
  const asked = (element: string) => [api.GetValue!(element), api.GetLastError!(), api.GetLastError!()];
  for (const status of ["cmi.completion_status", "cmi.success_status"])
    expect(asked(status), status).toEqual(["unknown", "0", "0"]);
  api.SetValue!("cmi.completion_status", "incomplete");
  expect(asked("cmi.completion_status")).toEqual(["incomplete", "0", "0"]);
  api.SetValue!("cmi.score.scaled", "0.7");
  expect(asked("cmi.success_status")).toEqual(["passed", "0", "0"]);
  expect(asked("cmi.location")).toEqual(["", "0", "0"]);
  expect(asked("cmi.suspend_data")).toEqual(["", "403", "403"]);
  expect(asked("cmi.findes.ikke")).toEqual(["", "401", "401"]);
});
