import { readFile } from "node:fs/promises";
import type { Request, Response } from "express";
import { receiveFile } from "../../base/receive-file.server.ts";
import { maxSheetBytes } from "../../base/sheets/limits.ts";
import { saveDraft } from "./drafts.server.ts";
import { currentPerson } from "../sign-in/current-person.server.ts";

const importPath = "/sekretariat/personer/import";

/** POST /sekretariat/personer/import/fil: a list of people as a form sends it. Leads to the preview of what it would do. */
export async function receivePeopleList(request: Request, response: Response): Promise<void> {
  const person = currentPerson(response.locals);
  const outcome = await receiveFile(request, maxSheetBytes, async (path) =>
    saveDraft(person, await readFile(path), new Date()),
  );
  response.redirect(
    303,
    "id" in outcome ? `${importPath}/${outcome.id}` : `${importPath}?fejl=${outcome.refused}`,
  );
}
