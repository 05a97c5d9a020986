import type { Request as ExpressRequest, RequestHandler, Response } from "express";
import { currentPerson } from "../../../people/sign-in/current-person.server.ts";
import { receiveForm } from "../../../base/receive-form.server.ts";
import { findQuestionnaire, newestVersionOf } from "../questionnaires.server.ts";
import { questionsOf } from "../questionnaire.ts";
import { readSurveyJs, type SurveyJsFault } from "../surveyjs.ts";
import { surveyJsFile } from "../surveyjs-file.ts";
import { draftPage, uploadPage } from "./addresses.ts";
import { beginQuestionnaire, fillDraft, findDraft } from "./drafts.server.ts";
import { keepUploadNotes } from "./upload-notes.server.ts";

export const maxFileBytes = 200_000;
/** What a form is larger than its file. */
const maxFormOverheadBytes = 10_000;

/** POST /sekretariat/spoergeskemaer/fil: a questionnaire as SurveyJS writes it. It is never written to disk. */
async function receiveQuestionnaire(request: ExpressRequest, response: Response): Promise<void> {
  const person = currentPerson(response.locals);
  const isTooLarge = Number(request.headers["content-length"] ?? 0) > maxFileBytes + maxFormOverheadBytes;
  const form = isTooLarge ? null : await receiveForm(request, response, maxFileBytes);
  const into = form?.fields.get("til") ?? "";
  const refuse = (fault: string) =>
    response.redirect(303, `${uploadPage}?fejl=${fault}${into && `&til=${encodeURIComponent(into)}`}`);
  if (!form?.file) return refuse(isTooLarge ? "too-large" : "malformed");
  if (form.file.length === 0) return refuse("empty");
  const how = form.fields.get("hvordan") === "append" ? "append" : "replace";
  const stored = storeUpload(person, form.file, { into, how });
  if ("faults" in stored) {
    keepUploadNotes(person.id, { faults: stored.faults }, new Date());
    return refuse("fil");
  }
  if ("refused" in stored) return refuse(stored.refused);
  keepUploadNotes(person.id, { unused: stored.unused, converted: stored.converted }, new Date());
  response.redirect(303, `${draftPage(stored.name)}?ok=hentet`);
}

/** Reads the file, and begins a questionnaire with it or puts it into a draft (`into`). */
function storeUpload(
  actor: { id: number; role: string },
  file: Buffer,
  { into, how }: { into: string; how: "replace" | "append" },
):
  | { name: string; unused: string[]; converted: string[] }
  | { faults: SurveyJsFault[] }
  | { refused: string } {
  const draft = into ? findDraft(into) : null;
  if (into && !draft) return { refused: "no-draft" };
  const earlier = into ? newestVersionOf(into) : null;
  const read = readSurveyJs(
    file.toString("utf8").replace(/^\uFEFF/, ""),
    draft && how === "append"
      ? { title: draft.title, before: questionsOf(draft) }
      : { known: [...(earlier ? questionsOf(earlier) : []), ...(draft ? questionsOf(draft) : [])] },
  );
  if ("faults" in read) return read;
  const { content, unused, converted } = read;
  const stored = into ? fillDraft(into, content, how) : beginQuestionnaire(actor, content, new Date());
  if ("refused" in stored) return stored;
  return { name: "name" in stored ? stored.name : into, unused, converted };
}

/** GET /sekretariat/spoergeskemaer/:name/:version.json: a version, or the draft, as a file. */
const sendQuestionnaire: RequestHandler<{ name: string; version: string }> = (request, response) => {
  const { name, version } = request.params;
  const content = version === "kladde" ? findDraft(name) : findQuestionnaire(name, Number(version));
  if (!content) return void response.sendStatus(404);
  const file = version === "kladde" ? `${name}-kladde.json` : `${name}-${version}.json`;
  response
    .set("Content-Disposition", `attachment; filename="${file}"`)
    .type("json")
    .send(surveyJsFile(content));
};

export const questionnaireHandlers = [
  { method: "post", path: "/sekretariat/spoergeskemaer/fil", handle: receiveQuestionnaire },
  { method: "get", path: "/sekretariat/spoergeskemaer/:name/:version.json", handle: sendQuestionnaire },
] as { method: "get" | "post"; path: string; handle: RequestHandler }[];
