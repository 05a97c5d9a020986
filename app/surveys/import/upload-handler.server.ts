import {
  createReadableStreamFromReadable,
  unstable_createMemoryUploadHandler,
  unstable_parseMultipartFormData,
} from "@remix-run/node";
import type { Request as ExpressRequest, Response } from "express";
import { findSession } from "../../people/sign-in/sessions.server.ts";
import { readAnswersFile } from "./import-answers.server.ts";
import { findQuestionnaire } from "../questionnaires/questionnaires.server.ts";
import { storePendingFile, type PendingFile } from "./pending-files.server.ts";

const maxUploadBytes = 5 * 1024 * 1024;
const importPage = "/sekretariat/maalinger/importer";

/** Why a file is not taken: words of the texts, earlier.fault. */
type UploadRefusal = { refused: string };

/** POST /sekretariat/maalinger/importer/fil: a round that was run elsewhere, as a form sends it. Never written to a disk. */
export async function receiveAnswersFile(request: ExpressRequest, response: Response): Promise<void> {
  const now = new Date();
  const person = findSession(request.headers.cookie, now)?.person;
  if (person?.role !== "secretariat") return void response.sendStatus(404);
  const file = await readUpload(request);
  const goOn = "refused" in file ? `?fejl=${file.refused}` : `/${storePendingFile(person.id, file, now)}`;
  response.redirect(303, importPage + goOn);
}

async function readUpload(request: ExpressRequest): Promise<PendingFile | UploadRefusal> {
  if (Number(request.headers["content-length"] ?? 0) > maxUploadBytes + 10_000)
    return { refused: "too-large" };
  const form = await parseForm(request);
  if (!form) return { refused: "malformed" };
  const [file, asked] = [form.get("fil"), String(form.get("questionnaire"))];
  if (!(file instanceof File)) return { refused: "malformed" };
  if (file.size === 0) return { refused: "empty" };
  const bytes = Buffer.from(await file.arrayBuffer());
  if (bytes.toString("latin1", 0, 200).trimStart().startsWith("{"))
    return { kind: "counts", text: bytes.toString("utf8") };
  const [name, version] = asked.split(".");
  const questionnaire = findQuestionnaire(name ?? "", Number(version));
  if (!questionnaire) return { refused: "malformed" };
  const sheet = await readAnswersFile(bytes);
  return "refused" in sheet ? { refused: sheet.refused } : { kind: "rows", sheet, questionnaire };
}

/** The form, held in memory; null when it is none, or larger than it may be. */
async function parseForm(request: ExpressRequest): Promise<FormData | null> {
  const form = new Request("http://upload", {
    method: "POST",
    headers: { "Content-Type": request.headers["content-type"] ?? "" },
    body: createReadableStreamFromReadable(request),
    duplex: "half",
  } as RequestInit);
  const handler = unstable_createMemoryUploadHandler({ maxPartSize: maxUploadBytes });
  return unstable_parseMultipartFormData(form, handler).catch(() => null);
}
