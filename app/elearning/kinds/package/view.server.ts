import { env } from "../../../base/env.server.ts";
import type { Person } from "../../../people/register/person.server.ts";
import type { Lesson } from "../../courses/lessons.server.ts";
import { type Launch, launchToken } from "./runtime/launch.server.ts";

/** What the page of a package's lesson needs to open its frame; no address where the site has no content origin, or no package yet. */
export function viewPackage(person: Person, lesson: Lesson, kind: Launch["kind"], sessionId: number) {
  const token = launchToken({ kind, personId: person.id, lessonId: lesson.id, sessionId });
  const origin = lesson.content ? (env.CONTENT_ORIGIN ?? null) : null;
  return { kind: "package" as const, origin, token };
}
