import { readFile } from "node:fs/promises";
import type { Request, Response } from "express";
import { receiveFile } from "../../base/receive-file.server.ts";
import { refuseUpload, tellWhenBusy, uploadStatus } from "../../base/refuse-upload.server.ts";
import { maxSheetBytes } from "../../base/sheets/limits.ts";
import type { UnreadSheet } from "../../base/sheets/sheet.ts";
import { textsOf } from "../../base/texts/i18n.server.ts";
import { type Locale, localeOf } from "../../base/texts/locale.ts";
import { maxPeopleChars, maxPeopleRows } from "./import-limits.ts";
import { saveDraft } from "./drafts.server.ts";
import { sheetRefusalText } from "./sheet-refusal-text.ts";
import { currentPerson } from "../sign-in/current-person.server.ts";

const page = "/sekretariat/personer/import";

/** POST /sekretariat/personer/import/fil: a list of people as a form sends it. Leads to the preview of what it would do. */
export const receivePeopleList = tellWhenBusy(page, async (request: Request, response: Response) => {
  const person = currentPerson(response.locals);
  const outcome = await receiveFile(request, maxSheetBytes, async (path) =>
    saveDraft(person, await readFile(path), new Date()),
  );
  if ("id" in outcome) return response.redirect(303, `${page}/${outcome.id}`);
  const { refused } = outcome;
  const sentences = refusalTexts(outcome, localeOf(request.headers.cookie));
  refuseUpload(request, response, { status: uploadStatus(refused), page, sentences, refused });
});

function refusalTexts(refusal: UnreadSheet | { refused: "malformed" }, locale: Locale): string[] {
  const t = textsOf(locale, "peopleImport");
  if (refusal.refused === "malformed") return [t("fault.malformed")];
  const ofSheets = textsOf(locale, "sheets", "refusal");
  const sentence = sheetRefusalText(refusal, ofSheets, locale, maxPeopleRows, maxPeopleChars);
  return [sentence, t("nothingChanged")];
}
