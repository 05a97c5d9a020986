import type { NextFunction, Request, Response } from "express";
import { readJson } from "../../../base/request-body.server.ts";
import type { Person } from "../../../people/register/person.server.ts";
import { findSession } from "../../../people/sign-in/sessions.server.ts";
import { isCourseFor } from "../../courses/courses.server.ts";
import { folderOf } from "../../uploads/stored-files.server.ts";
import { fileQuery } from "./watching-queries.server.ts";
import { recordWatched, reportShape } from "./watching.server.ts";
import { refuseRequest } from "../../../base/refuse-request.server.ts";

const maxReportBytes = 32 * 1024;

/** Hot: takes in what a player says was played, as JSON (`reportShape`); answers with how far the person has come. */
export async function reportWatched(request: Request, response: Response): Promise<void> {
  const session = findSession(request.headers.cookie, new Date());
  if (!session) return void refuse(response, 401, "signed-out");
  const body = await readJson(request, maxReportBytes);
  const report = "refused" in body ? undefined : reportShape.safeParse(body.raw).data;
  if (!report) return void refuse(response, 400, "malformed");
  const outcome = recordWatched(session.person, request.params.lesson!, report, new Date());
  if ("refused" in outcome)
    return void refuse(response, outcome.refused === "unknown" ? 404 : 422, outcome.refused);
  answer(response, 200, outcome);
}

const refuse = (response: Response, status: number, refused: string) => answer(response, status, { refused });

/** Written straight out: a digest of what is never kept would cost more than the answer. */
function answer(response: Response, status: number, told: object): void {
  const body = JSON.stringify(told);
  response.writeHead(status, {
    "Content-Type": "application/json; charset=utf-8",
    "Content-Length": Buffer.byteLength(body),
  });
  response.end(body);
}

/** Hot: a film or its captions, whole or in byte ranges, for those whose lesson it is. Kept by their own browser only. */
export function sendFilm(request: Request, response: Response, next: NextFunction): void {
  const file = request.params.file!;
  const session = findSession(request.headers.cookie, new Date());
  if (!session) return void refuse(response, 401, "signed-out");
  if (!/^[\w-]+\.(webm|mp4|vtt)$/.test(file) || !mayFetch(session.person, file))
    return void refuseRequest(response, 404);
  const headers = { "Cache-Control": "private, max-age=3600" };
  response.sendFile(file, { root: folderOf(file), headers, cacheControl: false }, (fault) => {
    if (!fault || response.headersSent) return;
    if ("status" in fault && fault.status === 404) refuseRequest(response, 404);
    else next(fault);
  });
}

const mayFetch = (person: Person, file: string): boolean =>
  fileQuery()
    .all({ file })
    .some(
      (found) =>
        person.roles.includes("secretariat") || (found.lessonPublished && isCourseFor(person, found)),
    );
