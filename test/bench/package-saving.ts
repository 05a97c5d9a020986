/** A package that is under way: what it has kept, and the saves that its page sends while someone works in it. */
import { launchToken } from "../../app/elearning/kinds/package/runtime/launch.server.ts";
import { beginPart, type Save, savePart } from "../../app/elearning/kinds/package/runtime/runs.server.ts";
import { addLesson } from "../../app/elearning/authoring/build-course.server.ts";
import { findOrCreateCourse } from "../../app/elearning/courses/courses.server.ts";
import { findSession } from "../../app/people/sign-in/sessions.server.ts";
import type { Tx } from "../../db/database.server.ts";
import type { RequestSpec } from "./measure.ts";

/** What such packages keep of someone: a few kB, in which a few signs change. */
const suspendData = "1a0e2b".repeat(700);

/** Lays the package among the agents' lessons; returns the lesson's id. */
export function addPackage(tx: Tx): number {
  const item = { id: "del-1", title: "Del 1", href: "index.html", type: "sco" as const, given: {} };
  const told = { standard: "SCORM 1.2" as const, edition: "1.2", title: "Pakke", files: 2, bytes: 1000 };
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
    content: { ...told, ...rest },
  });
}

export interface PackageSession {
  origin: string;
  token: string;
}

/** Opens the package for whoever signed in with `as` and saves it once; who has `token` then speaks for them. */
export function openPackage(lessonId: number, personId: number, as: string, origin: string): PackageSession {
  const now = new Date();
  const session = findSession(as.split(";")[0]!, now)!;
  const launch = { kind: "attempt", personId, lessonId, sessionId: session.id } as const;
  beginPart(launch, null, now);
  const set = { "cmi.core.lesson_status": "incomplete", "cmi.suspend_data": suspendData };
  savePart(launch, { ...saveRequest(0), bases: null, set, splices: {} }, now);
  return { origin, token: launchToken(launch) };
}

/** The save of that number after the first: where they are, how long it took, and a few signs of what is kept. */
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
