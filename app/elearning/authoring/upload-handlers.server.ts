import type { Request, RequestHandler, Response } from "express";
import { receiveFile } from "../../base/receive-file.server.ts";
import { refuseRequest } from "../../base/refuse-request.server.ts";
import {
  refuseUpload,
  refuseWhenDiskFull,
  uploadStatus,
  wantsJson,
} from "../../base/refuse-upload.server.ts";
import { isTaskLimit, type TaskLimit } from "../../base/tasks/task-limit-error.ts";
import { textsOf } from "../../base/texts/i18n.server.ts";
import { localeOf } from "../../base/texts/locale.ts";
import { currentPerson } from "../../people/sign-in/current-person.server.ts";
import { kindOf, lessonKinds } from "../kinds/kinds.server.ts";
import type { ContentUpload, UploadOutcome } from "../kinds/lesson-kind.server.ts";
import { findLessonById } from "./lesson-editing.server.ts";
import { replaceLesson } from "./lesson-planning.server.ts";

const bytesPerMegabyte = 1_000_000;

type Outcome = UploadOutcome | { job: number } | { refused: "too-large" | "empty" | "malformed" | TaskLimit };
type Refusal = Extract<Outcome, { refused: string }>;

/**
 * POST /sekretariat/lektioner/:id/ and the word of an upload: one file as a form sends it, streamed to disk. Redirects to the
 * lesson, or to the job that checks a large file. Refuses with 404 when the lesson's kind has no such upload, 413 too large, 400 malformed, 507 when the disk is full, 503 when the sender's other files are
 * still being read, otherwise 422, in sentences on the lesson's page.
 */
const receiveUpload: RequestHandler = async (request, response, next) => {
  try {
    const actor = currentPerson(response.locals);
    const word = request.path.split("/").at(-1)!;
    const lesson = findLessonById(Number(request.params.id));
    const upload = lesson && kindOf(lesson).uploads[word];
    if (!upload) return void refuseRequest(response, 404);
    const { id } = lesson;
    const [now, locale] = [new Date(), localeOf(request.headers.cookie)];
    const outcome = await receiveFile<Outcome>(request, upload.maxBytes(), (path, size) =>
      upload.later?.isFor(size)
        ? upload.later.begin(actor, id, path, now)
        : upload
            .store({ actor, id, path, now, locale, planEdition: () => replaceLesson(actor, id, now) })
            .catch(refuseOverLimit),
    );
    const pageOf = (lessonId: number) => `/sekretariat/lektioner/${lessonId}`;
    if ("job" in outcome) return leadTo(request, response, `/arbejde/${outcome.job}`);
    if (!("refused" in outcome)) return leadTo(request, response, `${pageOf(outcome.id)}?ok=${word}`);
    const { refused } = outcome;
    const sentences = refusalTexts(request, outcome, upload);
    refuseUpload(request, response, { status: uploadStatus(refused), page: pageOf(id), sentences, refused });
  } catch (error) {
    const page = `/sekretariat/lektioner/${Number(request.params.id)}`;
    if (!refuseWhenDiskFull(request, response, page, error)) next(error);
  }
};

/** A task that met a limit, as a refusal; another error is thrown on. */
function refuseOverLimit(error: unknown): Outcome {
  if (isTaskLimit(error)) return { refused: error.limit };
  throw error;
}

/** On to a page. The form's own module gets the address as JSON. */
function leadTo(request: Request, response: Response, to: string): void {
  if (wantsJson(request)) response.json({ to });
  else response.redirect(303, to);
}

function refusalTexts(request: Request, refusal: Refusal, upload: ContentUpload): string[] {
  if ("sentences" in refusal) return refusal.sentences;
  const t = textsOf(localeOf(request.headers.cookie), "authoring");
  return [t(`upload.${refusal.refused}`, { most: upload.maxBytes() / bytesPerMegabyte })];
}

/** The uploads of every kind: which lessons take one, its kind says. */
export const uploadHandlers = [
  ...new Set(Object.values(lessonKinds).flatMap(({ uploads }) => Object.keys(uploads))),
].map((word) => ({
  method: "post" as const,
  path: `/sekretariat/lektioner/:id/${word}`,
  handle: receiveUpload,
}));
