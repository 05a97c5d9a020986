import { readFile } from "node:fs/promises";
import type { Request, Response } from "express";
import { receiveFile } from "../../base/receive-file.server.ts";
import { refuseUpload, tellWhenBusy, uploadStatus } from "../../base/refuse-upload.server.ts";
import { maxSheetBytes } from "../../base/sheets/limits.ts";
import type { UnreadSheet } from "../../base/sheets/sheet.ts";
import { textsOf } from "../../base/texts/i18n.server.ts";
import { type Locale, localeOf } from "../../base/texts/locale.ts";
import { sheetRefusalText } from "../../people/import/sheet-refusal-text.ts";
import { currentPerson } from "../../people/sign-in/current-person.server.ts";
import { maxListRows } from "./list-line.ts";
import { storeList } from "./stored-lists.server.ts";

const page = "/sekretariat/kursusdage/hent-ind";

/** POST /sekretariat/kursusdage/hent-ind/fil: stores one list for an hour, and redirects to the page that previews it. */
export const receiveListUpload = tellWhenBusy(page, async (request: Request, response: Response) => {
  const person = currentPerson(response.locals);
  const outcome = await receiveFile(request, maxSheetBytes, async (path) =>
    storeList(person, await readFile(path), new Date()),
  );
  if (!("refused" in outcome)) return response.redirect(303, `${page}?liste=${outcome.id}`);
  const { refused } = outcome;
  const sentences = refusalTexts(outcome, localeOf(request.headers.cookie));
  refuseUpload(request, response, { status: uploadStatus(refused), page, sentences, refused });
});

function refusalTexts(refusal: UnreadSheet | { refused: "malformed" }, locale: Locale): string[] {
  const t = textsOf(locale, "lists");
  if (refusal.refused === "malformed" || refusal.refused === "empty") return [t(`upload.${refusal.refused}`)];
  const fault = sheetRefusalText(refusal, textsOf(locale, "sheets", "refusal"), locale, maxListRows);
  return [fault, t("upload.unchanged")];
}
