import { readFile } from "node:fs/promises";
import type { Request, Response } from "express";
import { receiveFile } from "../../base/receive-file.server.ts";
import { saveDraft } from "./drafts.server.ts";
import { findSession } from "../sign-in/sessions.server.ts";
import { refuseRequest } from "../../base/refuse-request.server.ts";

const maxListBytes = 10 * 1024 * 1024;
const importPath = "/sekretariat/personer/import";

/** POST /sekretariat/personer/import/fil: a list of people as a form sends it. Leads to the look at what it would do. */
export async function receivePeopleList(request: Request, response: Response): Promise<void> {
  const now = new Date();
  const person = findSession(request.headers.cookie, now)?.person;
  if (person?.role !== "secretariat") return void refuseRequest(response, 404);
  const outcome = await receiveFile(request, maxListBytes, async (path) => ({
    id: saveDraft(person, await readFile(path), now),
  }));
  response.redirect(
    303,
    "id" in outcome ? `${importPath}/${outcome.id}` : `${importPath}?fejl=${outcome.refused}`,
  );
}
