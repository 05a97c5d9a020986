import type { BegunPart } from "./begun-part.ts";
import {
  type ApiMaker,
  maxInnerLength,
  type ScormApi,
  scorm12Maker,
  scorm2004Maker,
  suspendData,
} from "./scorm-api.client.ts";
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
  /** Whether nothing that is set is kept any more; the package is told so. */
  isLost(): boolean;
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

/** In characters. Packages write more than either standard allows; scorm-again accepts 64,000. */
const maxSuspendDataLength = 1_048_576;

/** SCORM 2004: an element has no value yet. */
const notInitialized = "403";

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
  /** The last call got a value, though scorm-again says that there is none. */
  gotValue: boolean;
  /** The error of the last call when it was refused because nothing is kept any more; else "". */
  lostError: string;
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
    gotValue: false,
    lostError: "",
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
    ["GetLastError", () => lastError(part)],
    ["GetErrorString", (code) => part.scorm.errorString(code)],
    ["GetDiagnostic", (code) => part.scorm.diagnostic(code)],
  ];
  const api: Runtime["api"] = {};
  for (const [word, run] of functions) {
    const name = part.isScorm12 ? `LMS${word}` : word;
    const keepsError = errorCalls.includes(word);
    api[name] = (...given) => {
      if (!keepsError) Object.assign(part, { gotValue: false, lostError: lostErrorOf(part, word) });
      const result = part.lostError && !keepsError ? "false" : run(given[0], given[1]);
      part.listener.called({ name, given: given.map(String), result, error: lastError(part) });
      return result;
    };
  }
  return api;
}

/** The calls that ask about the last error, and so do not change it. */
const errorCalls = ["GetLastError", "GetErrorString", "GetDiagnostic"];

/** The errors of calls that would keep something, in SCORM 2004. */
const lostErrors2004: Record<string, string> = { Terminate: "111", SetValue: "351", Commit: "391" };
/** SCORM 1.2 has one error for all of them. */
const lostErrors12: Record<string, string> = { Finish: "101", SetValue: "101", Commit: "101" };

/** The error of a call that is refused because nothing is kept any more; "" when it is not. */
const lostErrorOf = ({ listener, isScorm12 }: OpenPart, word: string): string =>
  listener.isLost() ? ((isScorm12 ? lostErrors12 : lostErrors2004)[word] ?? "") : "";

const lastError = ({ gotValue, lostError, scorm }: OpenPart): string =>
  lostError || (gotValue ? "0" : scorm.lastError());

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

function getValue(part: OpenPart, given: unknown): string {
  const { scorm, elements, isScorm12, begun } = part;
  const element = String(given);
  const found = scorm.get(element);
  const error = scorm.lastError();
  if (error !== "0" && error !== notInitialized) return found;
  const decided = isScorm12 ? undefined : decided2004(begun.given, elements)[element];
  const value = decided ?? (element === suspendData ? elements[suspendData] : undefined) ?? found;
  // scorm-again leaves this error also behind values that it returns, such as "unknown" for a status.
  part.gotValue = error === notInitialized && (value !== "" || elements[element] !== undefined);
  return value;
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
