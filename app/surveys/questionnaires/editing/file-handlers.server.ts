import type { Request as ExpressRequest, RequestHandler, Response } from "express";
import { currentPerson } from "../../../people/sign-in/current-person.server.ts";
import { receiveForm } from "../../../base/receive-form.server.ts";
import { refuseUpload, tellWhenBusy, uploadStatus } from "../../../base/refuse-upload.server.ts";
import { textsOf } from "../../../base/texts/i18n.server.ts";
import { localeOf } from "../../../base/texts/locale.ts";
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

type UploadFault =
  | "fil"
  | "too-large"
  | "malformed"
  | "empty"
  | "no-draft"
  | "too-many-drafts"
  | "too-many-pages";

/** Where the file goes: a draft's name, or "" for a questionnaire of its own. */
interface Target {
  into: string;
  how: "replace" | "append";
}

/** POST /sekretariat/spoergeskemaer/fil: a questionnaire as SurveyJS writes it. It is never written to disk. */
const receiveQuestionnaire = tellWhenBusy(uploadPage, async (request: ExpressRequest, response: Response) => {
  const { id } = currentPerson(response.locals);
  const isTooLarge = Number(request.headers["content-length"] ?? 0) > maxFileBytes + maxFormOverheadBytes;
  const form = isTooLarge
    ? ({ refused: "too-large" } as const)
    : await receiveForm(request, response, maxFileBytes);
  const { fields = new Map<string, string>(), file } = "refused" in form ? {} : form;
  const how = fields.get("hvordan") === "append" ? "append" : "replace";
  const target: Target = { into: fields.get("til") ?? "", how };
  const refuse = (fault: UploadFault) => refuseFile(request, response, fault, target);
  if ("refused" in form) return refuse(form.refused);
  if (!file) return refuse("malformed");
  if (file.length === 0) return refuse("empty");
  const stored = storeUpload(currentPerson(response.locals), file, target);
  if ("faults" in stored) {
    keepUploadNotes(id, { faults: stored.faults }, new Date());
    return refuse("fil");
  }
  if ("refused" in stored) return refuse(stored.refused);
  keepUploadNotes(id, { unused: stored.unused, converted: stored.converted }, new Date());
  response.redirect(303, `${draftPage(stored.name)}?ok=hentet`);
});

/** Refuses the file on the page that it came from, which shows what the notes have (`fil`). */
function refuseFile(
  request: ExpressRequest,
  response: Response,
  refused: UploadFault,
  { into, how }: Target,
): void {
  const query = new URLSearchParams({
    ...(refused === "fil" && { fejl: refused }),
    ...(into && { til: into, hvordan: how }),
  });
  const t = textsOf(localeOf(request.headers.cookie), "questionnaires");
  refuseUpload(request, response, {
    status: uploadStatus(refused),
    page: `${uploadPage}?${query}`,
    sentences: [t(`uploadFault.${refused}`)],
    refused,
  });
}

/** Reads the file, and begins a questionnaire with it or puts it into a draft (`into`). */
function storeUpload(
  actor: { id: number; role: string },
  file: Buffer,
  { into, how }: Target,
):
  | { name: string; unused: string[]; converted: string[] }
  | { faults: SurveyJsFault[] }
  | { refused: "no-draft" | "too-many-drafts" | "too-many-pages" } {
  const draft = into ? findDraft(into) : null;
  if (into && !draft) return { refused: "no-draft" };
  const earlier = into ? newestVersionOf(into) : null;
  const read = readSurveyJs(
    file,
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
