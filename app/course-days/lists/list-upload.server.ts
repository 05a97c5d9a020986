import { readFileSync } from "node:fs";
import type { Request, RequestHandler, Response } from "express";
import { receiveFile } from "../../base/receive-file.server.ts";
import { refuseRequest } from "../../base/refuse-request.server.ts";
import { textsOf } from "../../base/texts/i18n.server.ts";
import { localeOf } from "../../base/texts/locale.ts";
import { storeList } from "./stored-lists.server.ts";

const maxUploadBytes = 10 * 1024 * 1024;
const statusOf = { "too-large": 413, malformed: 400, empty: 422 };

/** POST /sekretariat/kursusdage/hent-ind/fil: stores one list for an hour, and redirects to the page that previews it. */
export const receiveListUpload: RequestHandler = async (request: Request, response: Response) => {
  const outcome = await receiveFile(request, maxUploadBytes, async (path) => ({
    id: storeList(readFileSync(path), new Date()),
  }));
  if (!("refused" in outcome))
    return response.redirect(303, `/sekretariat/kursusdage/hent-ind?liste=${outcome.id}`);
  const t = textsOf(localeOf(request.headers.cookie), "lists");
  refuseRequest(response, statusOf[outcome.refused], t(`upload.${outcome.refused}`));
};
