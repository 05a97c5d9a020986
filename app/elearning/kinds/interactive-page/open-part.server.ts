import type { Request, Response } from "express";
import type { z } from "zod";
import { writeTransaction } from "../../../../db/database.server.ts";
import { refuseRequest } from "../../../base/refuse-request.server.ts";
import { currentPerson } from "../../../people/sign-in/current-person.server.ts";
import type { Person } from "../../../people/register/person.server.ts";
import { type AttemptReader, openAttempt } from "../../completion/attempts.server.ts";
import { findLesson } from "../../courses/lessons.server.ts";
import { folderOf } from "../../uploads/stored-files.server.ts";
import { openableIds, openedState, type PageContent, pageLesson } from "./page-content.ts";

const reader: AttemptReader<PageContent, z.infer<typeof openedState>> = {
  content(lesson) {
    const page = pageLesson.safeParse(lesson).data;
    return page && openableIds(page).length > 0 ? page : null;
  },
  state: openedState,
};

/** Opens one part of an interactive page; with the last one the lesson is complete. Refuses what is not there ("not-offered"). */
export function openPart(person: Person, slug: string, part: string, now: Date) {
  return writeTransaction((tx) => {
    const open = openAttempt(tx, person, slug, now, reader);
    if (!open) return { refused: "unknown" } as const;
    const all = openableIds(open.content);
    if (!all.includes(part)) return { refused: "not-offered" } as const;
    const { opened } = open.attempt?.state ?? { opened: [] };
    if (opened.includes(part)) return { opened };
    const next = [...opened, part];
    open.save({ opened: next }, 0);
    if (all.every((id) => next.includes(id))) open.complete("opened");
    return { opened: next };
  });
}

/** Sends a picture of an interactive page to those whose lesson it is. */
export function sendPicture(request: Request, response: Response): void {
  const { lesson: slug, file } = request.params;
  const found = findLesson(currentPerson(response.locals), slug!);
  const page = found && pageLesson.safeParse(found.lesson).data;
  if (!page?.pictures.some((picture) => picture.file === file)) return void refuseRequest(response, 404);
  const headers = { "Cache-Control": "private, max-age=3600" };
  response.sendFile(file!, { root: folderOf(file!), headers, cacheControl: false });
}
