import type Old from "scorm-again/scorm12";
import type New from "scorm-again/scorm2004";
import type { BegunPart } from "./begun-part.ts";
import { type Elements, numberIn } from "../verdict.ts";

/** One call of the package, as the trial run shows it. */
export interface Call {
  name: string;
  given: string[];
  result: string;
  error: string;
}

export interface RuntimeListener {
  /** Something has been set; `now` when the package asks for it to be kept. */
  changed(now: boolean): void;
  called(call: Call): void;
  /** The package speaks, for the first time or anew. */
  begun(): void;
  /** The package is through with this part, and where it wants to go next, if it said so. */
  ended(wish: string): void;
}

export interface Runtime {
  /** What the package finds as its API, and under which name. */
  name: "API" | "API_1484_11";
  api: Record<string, (...given: unknown[]) => string>;
  /** Every element it has set until now. */
  elements(): Elements;
}

/** What of scorm-again is called here, whatever the standard. */
interface ScormApi {
  initialize(given: unknown): string;
  finish(given: unknown): string;
  get(element: string): string;
  set(element: string, value: string): string;
  commit(given: unknown): string;
  lastError(): string;
  errorString(code: unknown): string;
  diagnostic(code: unknown): string;
  totalTime(): string;
}

const suspendData = "cmi.suspend_data";
/** Packages write more than either standard allows; scorm-again holds on to 64,000 signs. */
const maxSuspendDataLength = 1_048_576;
const maxInnerLength = 60_000;
/** What tells of one sitting only, or is the site's to say, and is not given back. */
const sessionOnly =
  /^(?:cmi\.(?:core\.)?(?:exit|session_time|entry|credit|lesson_mode|mode|student_\w+|learner_\w+)|adl\.nav\..*)$/;

/** Prepares the run time for one part: scorm-again, with all that was set before, and suspend data to the letter. */
export async function openRuntime(begun: BegunPart, listener: RuntimeListener): Promise<Runtime> {
  const old = begun.standard === "SCORM 1.2";
  const make = old ? await maker12() : await maker2004();
  const kept: Elements = { ...begun.elements };
  let inner = make(begun, kept);
  let ended = false;
  let wish = "";

  const initialize = (given: unknown) => {
    // A package that loads itself anew within its frame begins a new sitting.
    if (ended) inner = make(begun, kept);
    ended = false;
    const result = inner.initialize(given);
    if (result === "true") listener.begun();
    return result;
  };
  const finish = (given: unknown) => {
    const result = inner.finish(given);
    if (result !== "true") return result;
    ended = true;
    // The old standard has it so: a part that ends without a word of its status is completed.
    if (old) {
      kept["cmi.core.lesson_status"] ??= "completed";
      Object.assign(kept, decided12(begun.given, kept));
    }
    listener.changed(true);
    listener.ended(wish);
    return result;
  };
  const get = (element: unknown) => {
    const value = inner.get(String(element));
    if (inner.lastError() !== "0") return value;
    if (element === suspendData) return kept[suspendData] ?? value;
    return old ? value : (decided2004(begun.given, kept)[String(element)] ?? value);
  };
  const set = (element: unknown, given: unknown) => {
    const [name, value] = [String(element), String(given)];
    const short =
      name === suspendData && value.length > maxInnerLength && value.length <= maxSuspendDataLength;
    const result = inner.set(name, short ? value.slice(0, 1) : value);
    if (result !== "true") return result;
    if (name === "adl.nav.request" || name === "nav.event") wish = value;
    else kept[name] = value;
    listener.changed(false);
    return result;
  };
  const commit = (given: unknown) => {
    const result = inner.commit(given);
    if (result === "true") listener.changed(true);
    return result;
  };
  const acts: [string, (first: unknown, second: unknown) => string][] = [
    ["Initialize", initialize],
    [old ? "Finish" : "Terminate", finish],
    ["GetValue", get],
    ["SetValue", set],
    ["Commit", commit],
    ["GetLastError", () => inner.lastError()],
    ["GetErrorString", (code) => inner.errorString(code)],
    ["GetDiagnostic", (code) => inner.diagnostic(code)],
  ];
  const api: Runtime["api"] = {};
  for (const [word, act] of acts) {
    const name = old ? `LMS${word}` : word;
    api[name] = (...given) => {
      const result = act(given[0], given[1]);
      listener.called({ name, given: given.map(String), result, error: inner.lastError() });
      return result;
    };
  }
  return {
    name: old ? "API" : "API_1484_11",
    api,
    elements: () => ({
      ...kept,
      ...(!old && decided2004(begun.given, kept)),
      [old ? "cmi.core.total_time" : "cmi.total_time"]: inner.totalTime(),
    }),
  };
}

/** What the manifest's mastery score makes of a score when a part ends (SCORM 1.2 RTE, 3.4.4: cmi.core.lesson_status). */
function decided12(given: Elements, kept: Elements): Elements {
  const mark = numberIn(given["cmi.student_data.mastery_score"]);
  const score = numberIn(kept["cmi.core.score.raw"]);
  if (mark === null || score === null) return {};
  return { "cmi.core.lesson_status": score >= mark ? "passed" : "failed" };
}

/**
 * What the manifest's marks make of a score and of progress, whatever the package says itself (SCORM 2004 RTE, 4.2.4
 * cmi.completion_status and 4.2.22 cmi.success_status).
 */
function decided2004(given: Elements, kept: Elements): Elements {
  const decided = (mark: string, element: string, status: string, [reached, below]: [string, string]) => {
    const [least, now] = [numberIn(given[mark]), numberIn(kept[element])];
    return least === null || now === null ? {} : { [status]: now >= least ? reached : below };
  };
  return {
    ...decided("cmi.scaled_passing_score", "cmi.score.scaled", "cmi.success_status", ["passed", "failed"]),
    ...decided("cmi.completion_threshold", "cmi.progress_measure", "cmi.completion_status", [
      "completed",
      "incomplete",
    ]),
  };
}

const settings = {
  autocommit: false,
  logLevel: 5,
  selfReportSessionTime: true,
  mastery_override: false,
} as const;

/** What the part is told at its beginning, of the learner and of the manifest, and all that it has set before. */
function initialState({ learner, given }: BegunPart, kept: Elements, core: string, names: [string, string]) {
  const before = Object.entries(kept).filter(([name]) => !sessionOnly.test(name));
  const set = before.map(([name, value]): [string, string] => [
    name,
    name === suspendData && value.length > maxInnerLength ? value.slice(0, 1) : value,
  ]);
  const told: Elements = {
    ...given,
    [`${core}.${names[0]}`]: learner,
    [`${core}.${names[1]}`]: "Deltager",
    [`${core}.credit`]: "credit",
    [`${core}.entry`]: before.length > 0 ? "resume" : "ab-initio",
  };
  return { told, set };
}

/**
 * A run time that holds all of it. What it takes not, since nobody but the package says what is sent, is left out and
 * forgotten: one bad value must not keep the part from ever opening again.
 */
function loaded<Api extends Old | New>(
  make: () => Api,
  { told, set }: ReturnType<typeof initialState>,
  kept: Elements,
): Api {
  const whole = make();
  try {
    whole.loadFromFlattenedJSON({ ...told, ...Object.fromEntries(set) }, "");
    return whole;
  } catch {
    const fit = set.filter(([name, value]) => {
      try {
        make().loadFromFlattenedJSON({ [name]: value }, "");
        return true;
      } catch {
        delete kept[name];
        return false;
      }
    });
    const api = make();
    api.loadFromFlattenedJSON({ ...told, ...Object.fromEntries(fit) }, "");
    return api;
  }
}

const innerOf = (api: Old | New): ScormApi => ({
  initialize: (given) => api.lmsInitialize(given as string),
  finish: (given) => api.lmsFinish(given as string),
  get: (element) => String(api.lmsGetValue(element)),
  set: (element, value) => String(api.lmsSetValue(element, value)),
  commit: (given) => api.lmsCommit(given as string),
  lastError: () => String(api.lmsGetLastError()),
  errorString: (code) => api.lmsGetErrorString(code as string),
  diagnostic: (code) => api.lmsGetDiagnostic(code as string),
  totalTime: () => api.cmi.getCurrentTotalTime(),
});

type Maker = (begun: BegunPart, kept: Elements) => ScormApi;

async function maker12(): Promise<Maker> {
  const { Scorm12API } = (await import("scorm-again/scorm12")) as unknown as { Scorm12API: typeof Old };
  return (begun, kept) => {
    const { told, set } = initialState(begun, kept, "cmi.core", ["student_id", "student_name"]);
    const whole = { told: { ...told, "cmi.core.lesson_mode": "normal" }, set };
    return innerOf(loaded(() => new Scorm12API(settings), whole, kept));
  };
}

async function maker2004(): Promise<Maker> {
  const { Scorm2004API } = (await import("scorm-again/scorm2004")) as unknown as { Scorm2004API: typeof New };
  return (begun, kept) => {
    const { told, set } = initialState(begun, kept, "cmi", ["learner_id", "learner_name"]);
    const whole = { told: { ...told, "cmi.mode": "normal" }, set };
    return innerOf(loaded(() => new Scorm2004API(settings), whole, kept));
  };
}
