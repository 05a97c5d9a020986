import type { Request as ExpressRequest, Response } from "express";
import { findSession } from "../../people/sign-in/sessions.server.ts";
import { readAnswersFile } from "./import-answers.server.ts";
import { findQuestionnaire } from "../questionnaires/questionnaires.server.ts";
import { storePendingFile, type PendingFile } from "./pending-files.server.ts";
import { receiveForm } from "../../base/receive-form.server.ts";
import { refuseRequest } from "../../base/refuse-request.server.ts";

const maxUploadBytes = 5 * 1024 * 1024;
const importPage = "/sekretariat/maalinger/importer";

/** Why a file is not taken: words of the texts, earlier.fault. */
type UploadRefusal = { refused: string };

/** POST /sekretariat/maalinger/importer/fil: a round that was run elsewhere, as a form sends it. Never written to a disk. */
export async function receiveAnswersFile(request: ExpressRequest, response: Response): Promise<void> {
  const now = new Date();
  const person = findSession(request.headers.cookie, now)?.person;
  if (person?.role !== "secretariat") return void refuseRequest(response, 404);
  const file = await readUpload(request);
  const goOn = "refused" in file ? `?fejl=${file.refused}` : `/${storePendingFile(person.id, file, now)}`;
  response.redirect(303, importPage + goOn);
}

async function readUpload(request: ExpressRequest): Promise<PendingFile | UploadRefusal> {
  if (Number(request.headers["content-length"] ?? 0) > maxUploadBytes + 10_000)
    return { refused: "too-large" };
  const form = await receiveForm(request, maxUploadBytes);
  if (!form?.file) return { refused: "malformed" };
  const bytes = form.file;
  if (bytes.length === 0) return { refused: "empty" };
  if (bytes.toString("latin1", 0, 200).trimStart().startsWith("{"))
    return { kind: "counts", text: bytes.toString("utf8") };
  const [name, version] = (form.fields.get("questionnaire") ?? "").split(".");
  const questionnaire = findQuestionnaire(name ?? "", Number(version));
  if (!questionnaire) return { refused: "malformed" };
  const sheet = await readAnswersFile(bytes);
  return "refused" in sheet ? { refused: sheet.refused } : { kind: "rows", sheet, questionnaire };
}
