/** A package in progress: its stored state, and the saves that its page sends while someone works in it. */
import { launchToken } from "../../app/elearning/kinds/package/runtime/launch.server.ts";
import { beginPart, type Save, savePart } from "../../app/elearning/kinds/package/runtime/runs.server.ts";
import { addLesson } from "../../app/elearning/authoring/build-course.server.ts";
import { findOrCreateCourse } from "../../app/elearning/courses/courses.server.ts";
import { findSession } from "../../app/people/sign-in/sessions.server.ts";
import type { Tx } from "../../db/database.server.ts";
import type { RequestSpec } from "./measure.ts";

/** A typical suspend data of a few kB, of which a few characters change. */
const suspendData = "1a0e2b".repeat(700);

/** Adds the package to the agents' course; returns the lesson's id. */
export function addPackage(tx: Tx): number {
  const item = { id: "del-1", title: "Del 1", href: "index.html", type: "sco" as const, given: {} };
  const description = {
    standard: "SCORM 1.2" as const,
    edition: "1.2",
    title: "Pakke",
    files: 2,
    bytes: 1000,
  };
  const rest = {
    items: [item],
    reports: null,
    warnings: [],
    folder: "f".repeat(32),
    rule: "either" as const,
  };
  return addLesson(tx, findOrCreateCourse(tx, "agents").id, {
    slug: "pakke",
    title: "Pakke",
    kind: "package",
    statedSeconds: 300,
    content: { ...description, ...rest },
  });
}

export interface PackageSession {
  origin: string;
  token: string;
}

/** Opens the package for the person of the session `as` and saves once; the token then authorizes further saves. */
export function openPackage(lessonId: number, personId: number, as: string, origin: string): PackageSession {
  const now = new Date();
  const session = findSession(as.split(";")[0]!, now)!;
  const launch = { kind: "attempt", personId, lessonId, sessionId: session.id } as const;
  beginPart(launch, null, now);
  const set = { "cmi.core.lesson_status": "incomplete", "cmi.suspend_data": suspendData };
  savePart(launch, { ...saveRequest(0), bases: null, set, splices: {} }, now);
  return { origin, token: launchToken(launch) };
}

/** The save with this number after the first: the location, the time, and a few characters of suspend data. */
export const packageSave = (at: PackageSession, i: number): RequestSpec => ({
  path: "/koer/gem",
  method: "POST",
  at,
  json: saveRequest(i + 1),
});

function saveRequest(i: number): Save {
  const put = i.toString(36).padStart(6, "0");
  const keep = (i * 60) % (suspendData.length - 6);
  return {
    item: "del-1",
    launch: 1,
    sequence: i + 1,
    bases: [i],
    set: { "cmi.core.lesson_location": `side-${i}`, "cmi.core.session_time": `00:${put.slice(-2)}:00` },
    splices: { "cmi.suspend_data": { keep, end: suspendData.length - keep - 6, put } },
  };
}
