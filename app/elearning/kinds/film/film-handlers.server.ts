import type { NextFunction, Request, Response } from "express";
import { readJson } from "../../../base/requests/read-body.server.ts";
import type { Person } from "../../../people/register/person.server.ts";
import { currentPerson } from "../../../people/sign-in/current-person.server.ts";
import { isCourseFor } from "../../courses/courses.server.ts";
import { folderOf } from "../../uploads/stored-files.server.ts";
import { fileQuery } from "./watching-queries.server.ts";
import { recordWatched, reportShape } from "./watching.server.ts";
import { refuseRequest } from "../../../base/refuse-request.server.ts";

const maxReportBytes = 32 * 1024;

/**
 * Records what a player says was played, as JSON (`reportShape`); responds with how far the person has come. Every player sends
 * one every few seconds.
 */
export async function reportWatched(request: Request, response: Response): Promise<void> {
  const person = currentPerson(response.locals);
  const body = await readJson(request, response, maxReportBytes);
  const report = "refused" in body ? undefined : reportShape.safeParse(body.raw).data;
  if (!report) return void refuse(response, 400, "malformed");
  const outcome = recordWatched(person, request.params.lesson!, report, new Date());
  if ("refused" in outcome)
    return void refuse(response, outcome.refused === "unknown" ? 404 : 422, outcome.refused);
  sendJson(response, 200, outcome);
}

const refuse = (response: Response, status: number, refused: string) =>
  sendJson(response, status, { refused });

/** Written without express, which would compute an ETag for a response that is never cached. */
function sendJson(response: Response, status: number, content: object): void {
  const body = JSON.stringify(content);
  response.writeHead(status, {
    "Content-Type": "application/json; charset=utf-8",
    "Content-Length": Buffer.byteLength(body),
  });
  response.end(body);
}

/** Sends a film, its captions or its poster, complete or in byte ranges, to those whose lesson it is. Only their own browser may store it. */
export function sendFilm(request: Request, response: Response, next: NextFunction): void {
  const file = request.params.file!;
  if (!/^[\w-]+\.(webm|mp4|vtt|webp)$/.test(file) || !mayFetch(currentPerson(response.locals), file))
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
