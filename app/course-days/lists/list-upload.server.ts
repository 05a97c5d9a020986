import { readFileSync } from "node:fs";
import type { Request, RequestHandler, Response } from "express";
import { receiveFile } from "../../base/receive-file.server.ts";
import { findSession } from "../../people/sign-in/sessions.server.ts";
import { localeOf } from "../../base/texts/locale.ts";
import { textsOf } from "../../base/texts/i18n.server.ts";
import { storeList } from "./stored-lists.server.ts";
import { refuseRequest } from "../../base/refuse-request.server.ts";

const maxUploadBytes = 10 * 1024 * 1024;
const statusOf = { "too-large": 413, malformed: 400, empty: 422 };

/** POST /sekretariat/kursusdage/hent-ind/fil: one list as a form sends it, kept for an hour. Leads to the page that shows what it would do. */
export const receiveListUpload: RequestHandler = async (request: Request, response: Response) => {
  const person = findSession(request.headers.cookie, new Date())?.person;
  if (person?.role !== "secretariat") return void refuseRequest(response, 404);
  const kept = await receiveFile(request, maxUploadBytes, async (path) => ({
    list: storeList(readFileSync(path), new Date()),
  }));
  if (!("refused" in kept))
    return response.redirect(303, `/sekretariat/kursusdage/hent-ind?liste=${kept.list}`);
  const t = textsOf(localeOf(request.headers.cookie), "lists");
  refuseRequest(response, statusOf[kept.refused], t(`upload.${kept.refused}`));
};
