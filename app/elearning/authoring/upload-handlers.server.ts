import type { Request, RequestHandler, Response } from "express";
import { eq } from "drizzle-orm";
import type { TFunction } from "i18next";
import { db } from "../../../db/database.server.ts";
import { lessons } from "../../../db/schema/elearning.ts";
import { env } from "../../base/env.server.ts";
import { findSession } from "../../people/sign-in/sessions.server.ts";
import type { Person } from "../../people/register/person.server.ts";
import { localeOf } from "../../base/texts/locale.ts";
import { textsOf } from "../../base/texts/i18n.server.ts";
import type { Lesson } from "../courses/lessons.server.ts";
import { filmTime } from "../kinds/film/film-time.ts";
import type { WrongCaptions } from "../kinds/film/captions.ts";
import type { InkFault } from "../kinds/conversation/ink-check.server.ts";
import type { PackageError } from "../kinds/package/content.ts";
import { setPackage } from "../kinds/package/package-lesson.server.ts";
import { errorText } from "../kinds/package/inspection/findings-text.ts";
import { addCall, addPicture, setCaptions, setFilm } from "./lesson-editing.server.ts";
import { receiveFile } from "../../base/receive-file.server.ts";
import type { FilmRefusal } from "../kinds/film/store-film.server.ts";
import { refuseRequest } from "../../base/refuse-request.server.ts";

const bytesPerMegabyte = 1_000_000;

interface UploadKind {
  kind: Lesson["kind"];
  maxBytes: () => number;
  judge: (person: Person, id: number, path: string, size: number) => Promise<Outcome>;
}

type Outcome =
  | { id: number }
  | {
      refused:
        | "unknown"
        | "published"
        | FilmRefusal
        | "no-picture"
        | "no-text"
        | "too-large"
        | "empty"
        | "malformed";
    }
  | (WrongCaptions & { length: number | null })
  | { refused: "package"; errors: PackageError[] }
  | { refused: "ink"; faults: InkFault[] };

/** What can be uploaded to a lesson, by the last word of the address. */
const uploads: Record<string, UploadKind> = {
  film: {
    kind: "film",
    maxBytes: () => env.FILM_MAX_MB * bytesPerMegabyte,
    judge: (person, id, path, size) => setFilm(person, id, path, size, new Date()),
  },
  undertekster: {
    kind: "film",
    maxBytes: () => bytesPerMegabyte,
    judge: (person, id, path) => setCaptions(person, id, path, new Date()),
  },
  samtale: {
    kind: "conversation",
    maxBytes: () => bytesPerMegabyte,
    judge: (person, id, path) => addCall(person, id, path, new Date()),
  },
  billede: {
    kind: "page",
    maxBytes: () => 10 * bytesPerMegabyte,
    judge: (person, id, path) => addPicture(person, id, path, new Date()),
  },
  pakke: {
    kind: "package",
    maxBytes: () => env.PACKAGE_MAX_MB * bytesPerMegabyte,
    judge: (person, id, path) => setPackage(person, id, path, new Date()),
  },
};

/**
 * POST /sekretariat/lektioner/:id/film, /undertekster, /samtale, /billede and /pakke: one file as a form sends it, streamed to disk. Leads back
 * to the lesson; answers 404 for another's or unknown lesson, 413 too large, 400 no such form, else 422, in a sentence.
 */
const receiveUpload: RequestHandler = async (request, response, next) => {
  try {
    const person = findSession(request.headers.cookie, new Date())?.person;
    const what = request.path.split("/").at(-1)!;
    const upload = uploads[what];
    const id = Number(request.params.id);
    if (person?.role !== "secretariat" || !upload || kindOf(id) !== upload.kind)
      return void refuseRequest(response, 404);
    const outcome = await receiveFile<Outcome>(request, upload.maxBytes(), (path, size) =>
      upload.judge(person, id, path, size),
    );
    if (!("refused" in outcome))
      return redirectToLesson(request, response, `/sekretariat/lektioner/${id}?ok=${what}`);
    refuse(request, response, outcome, upload.maxBytes);
  } catch (error) {
    next(error);
  }
};

/** Back to the lesson: the page's own module is told where that is. */
function redirectToLesson(request: Request, response: Response, to: string): void {
  if (wantsJson(request)) response.json({ to });
  else response.redirect(303, to);
}

const wantsJson = (request: Request) => request.accepts(["html", "json"]) === "json";

const kindOf = (id: number) =>
  Number.isSafeInteger(id)
    ? db.select({ kind: lessons.kind }).from(lessons).where(eq(lessons.id, id)).get()?.kind
    : undefined;

const statusOf: Partial<Record<string, number>> = { unknown: 404, "too-large": 413, malformed: 400 };

function refuse(
  request: Request,
  response: Response,
  outcome: Extract<Outcome, { refused: string }>,
  most: () => number,
): void {
  const locale = localeOf(request.headers.cookie);
  const t = textsOf(locale, "workshop");
  const sentences =
    outcome.refused === "ink"
      ? [
          ...outcome.faults.map(({ what, line, name }) => {
            const said = t(`ink.${what}`, { name });
            return line ? t("ink.atLine", { line, said }) : said;
          }),
          t("ink.nothingKept"),
        ]
      : outcome.refused === "package"
        ? packageSentences(textsOf(locale, "packages"), outcome.errors)
        : [
            t(`upload.${outcome.refused}`, {
              most: most() / bytesPerMegabyte,
              line: "line" in outcome ? outcome.line : 0,
              length: "length" in outcome ? filmTime(outcome.length ?? 0, locale) : "",
            }),
          ];
  const status = statusOf[outcome.refused] ?? 422;
  if (wantsJson(request)) response.status(status).json({ refused: outcome.refused, said: sentences });
  else refuseRequest(response, status, `${sentences.join("\n")}\n`);
}

function packageSentences(t: TFunction<"packages">, errors: PackageError[]): string[] {
  const limits = { most: env.PACKAGE_MAX_MB, mostFiles: env.PACKAGE_MAX_FILES };
  return [...errors.map((error) => errorText(t, error, limits)), t("refused")];
}

export const uploadHandlers = Object.keys(uploads).map((what) => ({
  method: "post" as const,
  path: `/sekretariat/lektioner/:id/${what}`,
  handle: receiveUpload,
}));
