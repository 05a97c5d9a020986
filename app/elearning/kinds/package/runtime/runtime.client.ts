import type Scorm12 from "scorm-again/scorm12";
import type Scorm2004 from "scorm-again/scorm2004";
import type { BegunPart } from "./begun-part.ts";
import { type Elements, numberIn } from "../verdict.ts";

/** One call by the package, as the trial run shows it. */
export interface Call {
  name: string;
  given: string[];
  result: string;
  error: string;
}

export interface RuntimeListener {
  /** Something has been set; `commits` when the package asks for it to be saved now. */
  changed(commits: boolean): void;
  called(call: Call): void;
  /** The package has initialised its connection, for the first time or again. */
  begun(): void;
  /** The package has ended the part; `navigation` is its last navigation request, "" without one. */
  ended(navigation: string): void;
}

export interface Runtime {
  /** The name under which the package looks for its API. */
  name: "API" | "API_1484_11";
  api: Record<string, (...given: unknown[]) => string>;
  /** Every element that has been set until now. */
  elements(): Elements;
}

/** The part of scorm-again's interface that is used here, the same for both standards. */
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
/** In characters. Packages write more than either standard allows; scorm-again accepts 64,000. */
const maxSuspendDataLength = 1_048_576;
const maxInnerLength = 60_000;
/** Elements of one session only, or that the site decides: they are not given back when a part is opened again. */
const sessionOnly =
  /^(?:cmi\.(?:core\.)?(?:exit|session_time|entry|credit|lesson_mode|mode|student_\w+|learner_\w+)|adl\.nav\..*)$/;

/** A part that is open. */
interface OpenPart {
  begun: BegunPart;
  listener: RuntimeListener;
  isScorm12: boolean;
  makeApi: ApiMaker;
  /** Does the checking that the standard asks for. */
  scorm: ScormApi;
  /** All that has been set, with the complete suspend data, which may be too long for scorm-again. */
  elements: Elements;
  ended: boolean;
  /** The last navigation request. */
  navigation: string;
}

/** Prepares the runtime of one part: scorm-again with all that was set before, and suspend data of any length. */
export async function openRuntime(begun: BegunPart, listener: RuntimeListener): Promise<Runtime> {
  const isScorm12 = begun.standard === "SCORM 1.2";
  const makeApi = isScorm12 ? await scorm12Maker() : await scorm2004Maker();
  const elements: Elements = { ...begun.elements };
  const scorm = makeApi(begun, elements);
  const part: OpenPart = {
    begun,
    listener,
    isScorm12,
    makeApi,
    scorm,
    elements,
    ended: false,
    navigation: "",
  };
  return {
    name: isScorm12 ? "API" : "API_1484_11",
    api: apiOf(part),
    elements: () => ({
      ...part.elements,
      ...(!isScorm12 && decided2004(begun.given, part.elements)),
      [isScorm12 ? "cmi.core.total_time" : "cmi.total_time"]: part.scorm.totalTime(),
    }),
  };
}

/** The functions that the package calls, under the names of its standard. */
function apiOf(part: OpenPart): Runtime["api"] {
  const functions: [string, (first: unknown, second: unknown) => string][] = [
    ["Initialize", (given) => initialize(part, given)],
    [part.isScorm12 ? "Finish" : "Terminate", (given) => finish(part, given)],
    ["GetValue", (element) => getValue(part, element)],
    ["SetValue", (element, value) => setValue(part, String(element), String(value))],
    ["Commit", (given) => commit(part, given)],
    ["GetLastError", () => part.scorm.lastError()],
    ["GetErrorString", (code) => part.scorm.errorString(code)],
    ["GetDiagnostic", (code) => part.scorm.diagnostic(code)],
  ];
  const api: Runtime["api"] = {};
  for (const [word, run] of functions) {
    const name = part.isScorm12 ? `LMS${word}` : word;
    api[name] = (...given) => {
      const result = run(given[0], given[1]);
      part.listener.called({ name, given: given.map(String), result, error: part.scorm.lastError() });
      return result;
    };
  }
  return api;
}

function initialize(part: OpenPart, given: unknown): string {
  // A package that reloads itself within its frame begins a new session.
  if (part.ended) part.scorm = part.makeApi(part.begun, part.elements);
  part.ended = false;
  const result = part.scorm.initialize(given);
  if (result === "true") part.listener.begun();
  return result;
}

function finish(part: OpenPart, given: unknown): string {
  const result = part.scorm.finish(given);
  if (result !== "true") return result;
  part.ended = true;
  // SCORM 1.2: a part that ends without a status is completed.
  if (part.isScorm12) {
    part.elements["cmi.core.lesson_status"] ??= "completed";
    Object.assign(part.elements, decided12(part.begun.given, part.elements));
  }
  part.listener.changed(true);
  part.listener.ended(part.navigation);
  return result;
}

function getValue({ scorm, elements, isScorm12, begun }: OpenPart, element: unknown): string {
  const value = scorm.get(String(element));
  if (scorm.lastError() !== "0") return value;
  if (element === suspendData) return elements[suspendData] ?? value;
  return isScorm12 ? value : (decided2004(begun.given, elements)[String(element)] ?? value);
}

function setValue(part: OpenPart, name: string, value: string): string {
  const standsIn =
    name === suspendData && value.length > maxInnerLength && value.length <= maxSuspendDataLength;
  const result = part.scorm.set(name, standsIn ? value.slice(0, 1) : value);
  if (result !== "true") return result;
  if (name === "adl.nav.request" || name === "nav.event") part.navigation = value;
  else part.elements[name] = value;
  part.listener.changed(false);
  return result;
}

function commit({ scorm, listener }: OpenPart, given: unknown): string {
  const result = scorm.commit(given);
  if (result === "true") listener.changed(true);
  return result;
}

/** The status by the manifest's mastery score, when a part ends with a score (SCORM 1.2 RTE, 3.4.4: cmi.core.lesson_status). */
function decided12(given: Elements, elements: Elements): Elements {
  const masteryScore = numberIn(given["cmi.student_data.mastery_score"]);
  const score = numberIn(elements["cmi.core.score.raw"]);
  if (masteryScore === null || score === null) return {};
  return { "cmi.core.lesson_status": score >= masteryScore ? "passed" : "failed" };
}

/**
 * The statuses by the manifest's thresholds, which override those that the package sets (SCORM 2004 RTE, 4.2.4
 * cmi.completion_status and 4.2.22 cmi.success_status).
 */
function decided2004(given: Elements, elements: Elements): Elements {
  const decided = (
    threshold: string,
    element: string,
    status: string,
    [reached, below]: [string, string],
  ) => {
    const [least, now] = [numberIn(given[threshold]), numberIn(elements[element])];
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

/** What a part can read when it begins: facts of the learner and the manifest (`initial`), and what it has set before (`set`). */
function initialState(
  { learner, given }: BegunPart,
  elements: Elements,
  core: string,
  names: [string, string],
) {
  const before = Object.entries(elements).filter(([name]) => !sessionOnly.test(name));
  const set = before.map(([name, value]): [string, string] => [
    name,
    name === suspendData && value.length > maxInnerLength ? value.slice(0, 1) : value,
  ]);
  const initial: Elements = {
    ...given,
    [`${core}.${names[0]}`]: learner,
    [`${core}.${names[1]}`]: "Deltager",
    [`${core}.credit`]: "credit",
    [`${core}.entry`]: before.length > 0 ? "resume" : "ab-initio",
  };
  return { initial, set };
}

/**
 * An API with all of the state loaded. Values that it refuses are left out and deleted from `elements`: the package decides what is
 * stored, and one bad value must not keep the part from opening again.
 */
function loaded<Api extends Scorm12 | Scorm2004>(
  make: () => Api,
  { initial, set }: ReturnType<typeof initialState>,
  elements: Elements,
): Api {
  const complete = make();
  try {
    complete.loadFromFlattenedJSON({ ...initial, ...Object.fromEntries(set) }, "");
    return complete;
  } catch {
    const accepted = set.filter(([name, value]) => {
      try {
        make().loadFromFlattenedJSON({ [name]: value }, "");
        return true;
      } catch {
        delete elements[name];
        return false;
      }
    });
    const api = make();
    api.loadFromFlattenedJSON({ ...initial, ...Object.fromEntries(accepted) }, "");
    return api;
  }
}

const scormApiOf = (api: Scorm12 | Scorm2004): ScormApi => ({
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

type ApiMaker = (begun: BegunPart, elements: Elements) => ScormApi;

async function scorm12Maker(): Promise<ApiMaker> {
  const { Scorm12API } = (await import("scorm-again/scorm12")) as unknown as { Scorm12API: typeof Scorm12 };
  return (begun, elements) => {
    const { initial, set } = initialState(begun, elements, "cmi.core", ["student_id", "student_name"]);
    const state = { initial: { ...initial, "cmi.core.lesson_mode": "normal" }, set };
    return scormApiOf(loaded(() => new Scorm12API(settings), state, elements));
  };
}

async function scorm2004Maker(): Promise<ApiMaker> {
  const { Scorm2004API } = (await import("scorm-again/scorm2004")) as unknown as {
    Scorm2004API: typeof Scorm2004;
  };
  return (begun, elements) => {
    const { initial, set } = initialState(begun, elements, "cmi", ["learner_id", "learner_name"]);
    const state = { initial: { ...initial, "cmi.mode": "normal" }, set };
    return scormApiOf(loaded(() => new Scorm2004API(settings), state, elements));
  };
}
