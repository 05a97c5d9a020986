/** scorm-again behind one interface for both standards, loaded with the state that a part begins with. */
import type Scorm12 from "scorm-again/scorm12";
import type Scorm2004 from "scorm-again/scorm2004";
import type { BegunPart } from "./begun-part.ts";
import type { Elements } from "../verdict.ts";

/** The part of scorm-again's interface that is used here, the same for both standards. */
export interface ScormApi {
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

/** Makes the API of one part. */
export type ApiMaker = (begun: BegunPart, elements: Elements) => ScormApi;

export const suspendData = "cmi.suspend_data";
/** The longest suspend data that is given to scorm-again, in characters. */
export const maxInnerLength = 60_000;
/** Elements of one session only, that the site decides, or that it keeps for itself: the API does not get them when a part is opened again. */
const sessionOnly =
  /^(?:cmi\.(?:core\.)?(?:exit|session_time|entry|credit|lesson_mode|mode|student_\w+|learner_\w+)|adl\.nav\..*|site\..*)$/;

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

export async function scorm12Maker(): Promise<ApiMaker> {
  const { Scorm12API } = (await import("scorm-again/scorm12")) as unknown as { Scorm12API: typeof Scorm12 };
  return (begun, elements) => {
    const { initial, set } = initialState(begun, elements, "cmi.core", ["student_id", "student_name"]);
    const state = { initial: { ...initial, "cmi.core.lesson_mode": "normal" }, set };
    return scormApiOf(loaded(() => new Scorm12API(settings), state, elements));
  };
}

export async function scorm2004Maker(): Promise<ApiMaker> {
  const { Scorm2004API } = (await import("scorm-again/scorm2004")) as unknown as {
    Scorm2004API: typeof Scorm2004;
  };
  return (begun, elements) => {
    const { initial, set } = initialState(begun, elements, "cmi", ["learner_id", "learner_name"]);
    const state = { initial: { ...initial, "cmi.mode": "normal" }, set };
    return scormApiOf(loaded(() => new Scorm2004API(settings), state, elements));
  };
}
