import type { Request as ExpressRequest, Response } from "express";
import { currentPerson } from "../../people/sign-in/current-person.server.ts";
import { readCounts } from "./read-counts.server.ts";
import { readAnswersFile } from "./import-answers.server.ts";
import { availableQuestionnaires, findQuestionnaire } from "../questionnaires/questionnaires.server.ts";
import { likelyQuestionnaire } from "./likely-questionnaire.ts";
import { readVersionName } from "../questionnaires/version-name.ts";
import { storePendingFile, type PendingFile } from "./pending-files.server.ts";
import { type AnswersFileFault, answersFileFaultText } from "./file-fault-text.server.ts";
import { refuseUpload, tellWhenBusy, uploadStatus } from "../../base/refuse-upload.server.ts";
import { beginsAsJson } from "../../base/text-files/read-json.ts";
import { localeOf } from "../../base/texts/locale.ts";
import { receiveForm } from "../../base/receive-form.server.ts";

const maxUploadBytes = 5 * 1024 * 1024;
/** What a form is larger than its file. */
const maxFormOverheadBytes = 10_000;
const importPage = "/sekretariat/maalinger/importer";

/** Why a file is refused, by its word in the texts. */
type UploadRefusal = { refused: AnswersFileFault };

/** POST /sekretariat/maalinger/importer/fil: a round that was run elsewhere, as a form sends it. It is never written to disk. */
export const receiveAnswersFile = tellWhenBusy(
  importPage,
  async (request: ExpressRequest, response: Response) => {
    const { id } = currentPerson(response.locals);
    const { chosen, file } = await readUpload(request, response, String(id));
    if (!("refused" in file))
      return response.redirect(303, `${importPage}/${storePendingFile(id, file, new Date())}`);
    const { refused } = file;
    const page = chosen ? `${importPage}?${new URLSearchParams({ skema: chosen })}` : importPage;
    const sentences = [answersFileFaultText(refused, localeOf(request.headers.cookie))];
    refuseUpload(request, response, { status: uploadStatus(refused), page, sentences, refused });
  },
);

/** Reads the form: which questionnaire was chosen, and its file. Whom the file is read for: the id of who sent it. */
async function readUpload(
  request: ExpressRequest,
  response: Response,
  askedBy: string,
): Promise<{ chosen: string; file: PendingFile | UploadRefusal }> {
  if (Number(request.headers["content-length"] ?? 0) > maxUploadBytes + maxFormOverheadBytes)
    return { chosen: "", file: { refused: "too-large" } };
  const form = await receiveForm(request, response, maxUploadBytes);
  if ("refused" in form) return { chosen: "", file: form };
  const chosen = form.fields.get("questionnaire") ?? "";
  return { chosen, file: await readAnswers(form.file, chosen, askedBy) };
}

async function readAnswers(
  bytes: Buffer | undefined,
  chosen: string,
  askedBy: string,
): Promise<PendingFile | UploadRefusal> {
  if (!bytes) return { refused: "malformed" };
  if (bytes.length === 0) return { refused: "empty" };
  if (beginsAsJson(bytes)) {
    const counts = await readCounts(bytes, askedBy);
    return "file" in counts || counts.refused === "malformed" ? { kind: "counts", counts } : counts;
  }
  const version = readVersionName(chosen);
  const named = version && findQuestionnaire(version.name, version.version);
  if (chosen !== "" && !named) return { refused: "malformed" };
  const sheet = await readAnswersFile(bytes, askedBy);
  if ("refused" in sheet) return { refused: sheet.refused };
  const questionnaire = named ?? likelyQuestionnaire(sheet, availableQuestionnaires());
  if (!questionnaire) return { refused: "no-match" };
  return { kind: "rows", sheet, questionnaire, isChosen: named !== null };
}
