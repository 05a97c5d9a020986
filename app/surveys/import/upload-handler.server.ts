import type { Request as ExpressRequest, Response } from "express";
import { currentPerson } from "../../people/sign-in/current-person.server.ts";
import { readCounts } from "./read-counts.server.ts";
import { readAnswersFile } from "./import-answers.server.ts";
import { availableQuestionnaires, findQuestionnaire } from "../questionnaires/questionnaires.server.ts";
import { likelyQuestionnaire } from "./likely-questionnaire.ts";
import { readVersionName } from "../questionnaires/version-name.ts";
import { storePendingFile, type PendingFile } from "./pending-files.server.ts";
import { receiveForm } from "../../base/receive-form.server.ts";

const maxUploadBytes = 5 * 1024 * 1024;
/** What a form is larger than its file. */
const maxFormOverheadBytes = 10_000;
const importPage = "/sekretariat/maalinger/importer";

/** Why a file is refused: a key of the texts, earlier.fault. */
type UploadRefusal = { refused: string };

/** POST /sekretariat/maalinger/importer/fil: a round that was run elsewhere, as a form sends it. It is never written to disk. */
export async function receiveAnswersFile(request: ExpressRequest, response: Response): Promise<void> {
  const { id } = currentPerson(response.locals);
  const file = await readUpload(request, response, String(id));
  const next = "refused" in file ? `?fejl=${file.refused}` : `/${storePendingFile(id, file, new Date())}`;
  response.redirect(303, importPage + next);
}

/** Whom the file is read for: the id of who sent it. */
async function readUpload(
  request: ExpressRequest,
  response: Response,
  askedBy: string,
): Promise<PendingFile | UploadRefusal> {
  if (Number(request.headers["content-length"] ?? 0) > maxUploadBytes + maxFormOverheadBytes)
    return { refused: "too-large" };
  const form = await receiveForm(request, response, maxUploadBytes);
  if (!form?.file) return { refused: "malformed" };
  const bytes = form.file;
  if (bytes.length === 0) return { refused: "empty" };
  if (bytes.toString("latin1", 0, 200).trimStart().startsWith("{")) {
    const counts = await readCounts(bytes, askedBy);
    return "file" in counts || counts.refused === "malformed" ? { kind: "counts", counts } : counts;
  }
  const written = form.fields.get("questionnaire") ?? "";
  const chosen = readVersionName(written);
  const named = chosen && findQuestionnaire(chosen.name, chosen.version);
  if (written !== "" && !named) return { refused: "malformed" };
  const sheet = await readAnswersFile(bytes, askedBy);
  if ("refused" in sheet) return { refused: sheet.refused };
  const questionnaire = named ?? likelyQuestionnaire(sheet, availableQuestionnaires());
  if (!questionnaire) return { refused: "no-match" };
  return { kind: "rows", sheet, questionnaire, isChosen: named !== null };
}
