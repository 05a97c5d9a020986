import {
  createReadableStreamFromReadable,
  unstable_createMemoryUploadHandler,
  unstable_parseMultipartFormData,
} from "@remix-run/node";
import type { Request as ExpressRequest, Response } from "express";
import { findSession } from "../../people/sign-in/sessions.server.ts";
import { readAnswers } from "./import-answers.server.ts";
import { findOffered } from "../questionnaires/questionnaires.server.ts";
import { holdFile, type WaitingFile } from "./pending-files.server.ts";

const most = 5 * 1024 * 1024;
const page = "/sekretariat/maalinger/importer";

/** Why a file is not taken: words of the texts, earlier.fault. */
type Refused = { refused: string };

/** POST /sekretariat/maalinger/importer/fil: a round that was run elsewhere, as a form sends it. Never written to a disk. */
export async function receiveAnswers(request: ExpressRequest, response: Response): Promise<void> {
  const now = new Date();
  const person = findSession(request.headers.cookie, now)?.person;
  if (person?.role !== "secretariat") return void response.sendStatus(404);
  const file = await read(request);
  const goOn = "refused" in file ? `?fejl=${file.refused}` : `/${holdFile(person.id, file, now)}`;
  response.redirect(303, page + goOn);
}

async function read(request: ExpressRequest): Promise<WaitingFile | Refused> {
  if (Number(request.headers["content-length"] ?? 0) > most + 10_000) return { refused: "too-large" };
  const form = await parse(request);
  if (!form) return { refused: "malformed" };
  const [file, asked] = [form.get("fil"), String(form.get("questionnaire"))];
  if (!(file instanceof File)) return { refused: "malformed" };
  if (file.size === 0) return { refused: "empty" };
  const bytes = Buffer.from(await file.arrayBuffer());
  if (bytes.toString("latin1", 0, 200).trimStart().startsWith("{"))
    return { kind: "counts", text: bytes.toString("utf8") };
  const [name, version] = asked.split(".");
  const questionnaire = findOffered(name ?? "", Number(version));
  if (!questionnaire) return { refused: "malformed" };
  const sheet = await readAnswers(bytes);
  return "refused" in sheet ? { refused: sheet.refused } : { kind: "rows", sheet, questionnaire };
}

/** The form, held in memory; null when it is none, or larger than it may be. */
async function parse(request: ExpressRequest): Promise<FormData | null> {
  const form = new Request("http://upload", {
    method: "POST",
    headers: { "Content-Type": request.headers["content-type"] ?? "" },
    body: createReadableStreamFromReadable(request),
    duplex: "half",
  } as RequestInit);
  const handler = unstable_createMemoryUploadHandler({ maxPartSize: most });
  return unstable_parseMultipartFormData(form, handler).catch(() => null);
}
