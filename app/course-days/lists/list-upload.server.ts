import { readFile } from "node:fs/promises";
import type { Request, RequestHandler, Response } from "express";
import { receiveFile } from "../../base/receive-file.server.ts";
import { refuseRequest } from "../../base/refuse-request.server.ts";
import { maxSheetBytes } from "../../base/sheets/limits.ts";
import type { OverLimit } from "../../base/sheets/sheet.ts";
import { textsOf } from "../../base/texts/i18n.server.ts";
import { type Locale, localeOf } from "../../base/texts/locale.ts";
import { sheetFaultText } from "../../people/import/sheet-refusal-text.ts";
import { currentPerson } from "../../people/sign-in/current-person.server.ts";
import { maxListRows } from "./list-line.ts";
import { storeList } from "./stored-lists.server.ts";

/** POST /sekretariat/kursusdage/hent-ind/fil: stores one list for an hour, and redirects to the page that previews it. */
export const receiveListUpload: RequestHandler = async (request: Request, response: Response) => {
  const person = currentPerson(response.locals);
  const outcome = await receiveFile(request, maxSheetBytes, async (path) =>
    storeList(person, await readFile(path), new Date()),
  );
  if (!("refused" in outcome))
    return response.redirect(303, `/sekretariat/kursusdage/hent-ind?liste=${outcome.id}`);
  const refusal = refusalOf(outcome.refused, localeOf(request.headers.cookie));
  refuseRequest(response, refusal.status, refusal.message);
};

function refusalOf(refused: "malformed" | "empty" | OverLimit["refused"], locale: Locale) {
  const t = textsOf(locale, "lists");
  if (refused === "malformed") return { status: 400, message: t("upload.malformed") };
  if (refused === "empty") return { status: 422, message: t("upload.empty") };
  const fault = sheetFaultText(refused, textsOf(locale, "peopleImport", "sheet"), locale, maxListRows);
  return { status: refused === "too-large" ? 413 : 422, message: `${fault} ${t("upload.unchanged")}` };
}
