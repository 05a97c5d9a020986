import type { Request, Response } from "express";
import { writeTransaction } from "../../../../db/database.server.ts";
import type { Person } from "../../../people/register/person.server.ts";
import { findSession } from "../../../people/sign-in/sessions.server.ts";
import { openAttempt } from "../../completion/attempts.server.ts";
import { folderOf } from "../../uploads/stored-files.server.ts";
import { findLesson } from "../../courses/lessons.server.ts";
import { openableIds, type PageContent } from "./page-content.ts";
import { refuseRequest } from "../../../base/refuse-request.server.ts";

/** What a person has opened of an interactive page. */
export interface OpenedParts {
  opened: string[];
}

/** Opens one part of an interactive page; with the last one the lesson is complete. Refuses what is not there. */
export function openPart(person: Person, slug: string, part: string, now: Date) {
  return writeTransaction((tx) => {
    const taking = openAttempt<OpenedParts>(tx, person, slug, now, "page");
    if (!taking) return { refused: "unknown" } as const;
    const all = openableIds(taking.lesson.content as PageContent);
    if (!all.includes(part)) return { refused: "not-offered" } as const;
    const { opened } = taking.attempt?.state ?? { opened: [] };
    if (opened.includes(part)) return { opened };
    const next = [...opened, part];
    taking.save({ opened: next }, 0);
    if (all.every((id) => next.includes(id))) taking.complete("opened");
    return { opened: next };
  });
}

/** Hot: a picture of an interactive page, for those whose lesson it is. */
export function sendPicture(request: Request, response: Response): void {
  const { lesson: slug, file } = request.params;
  const person = findSession(request.headers.cookie, new Date())?.person;
  if (!person) return void refuseRequest(response, 401);
  const found = findLesson(person, slug!);
  const content = found?.lesson.kind === "page" ? (found.lesson.content as PageContent | null) : null;
  if (!content?.pictures.some((picture) => picture.file === file)) return void refuseRequest(response, 404);
  const headers = { "Cache-Control": "private, max-age=3600" };
  response.sendFile(file!, { root: folderOf(file!), headers, cacheControl: false });
}
