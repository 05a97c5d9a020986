import type { Request, RequestHandler, Response } from "express";
import { diskFaultOf } from "../../db/disk-faults.ts";
import { isTaskLimit } from "./tasks/task-limit-error.ts";
import { textsOf } from "./texts/i18n.server.ts";
import { localeOf } from "./texts/locale.ts";

interface UploadRefusal {
  status: number;
  /** The page that the file was sent from, with a query that keeps what was chosen there. */
  page: string;
  sentences: string[];
  /** The word of the refusal, for programs. */
  refused: string;
}

/** Whether the sender is a page's module, which shows the answer itself. */
export const wantsJson = (request: Request): boolean => request.accepts(["html", "json"]) === "json";

/** The status of a refusal whose word says what it is about; 422 for what is wrong with the file. */
export const uploadStatus = (refused: string): number => statuses.get(refused) ?? 422;

const statuses = new Map([
  ["unknown", 404],
  ["too-large", 413],
  ["malformed", 400],
  ["queue", 503],
  ["disk-full", 507],
]);

/** Seconds after which somebody whose other files are being read may try again. */
const retryAfterSeconds = "10";

/**
 * Refuses an upload: a page's module gets the sentences as JSON, a browser the page that the file was sent from, with the sentences
 * beside its field, and whoever asks for neither the sentences as text.
 */
export function refuseUpload(
  request: Request,
  response: Response,
  { status, page, sentences, refused }: UploadRefusal,
): void {
  const { refuseUpload: showPage } = response.locals;
  if (status === 503) response.set("Retry-After", retryAfterSeconds);
  if (wantsJson(request)) response.status(status).json({ refused, messages: sentences });
  else if (showPage && request.headers.accept?.includes("text/html"))
    showPage(status, page, { to: request.path, sentences });
  else
    response
      .status(status)
      .type("text")
      .send(`${sentences.join("\n")}\n`);
}

/** Refuses an upload from `page` because the disk is full; false when that is not what the error says. */
export function refuseWhenDiskFull(
  request: Request,
  response: Response,
  page: string,
  error: unknown,
): boolean {
  if (diskFaultOf(error) !== "full") return false;
  const sentences = [textsOf(localeOf(request.headers.cookie), "site")("error.diskFull")];
  refuseUpload(request, response, {
    status: uploadStatus("disk-full"),
    page,
    sentences,
    refused: "disk-full",
  });
  return true;
}

/** Makes a handler of an upload from `page` tell on that page that the sender has too many files waiting, or that the disk is full. */
export const tellWhenBusy =
  (page: string, handle: (request: Request, response: Response) => Promise<void>): RequestHandler =>
  async (request, response, next) => {
    try {
      await handle(request, response);
    } catch (error) {
      if (refuseWhenDiskFull(request, response, page, error)) return;
      if (!isTaskLimit(error) || error.limit !== "queue") return next(error);
      const sentences = [textsOf(localeOf(request.headers.cookie), "site")("error.busy")];
      refuseUpload(request, response, { status: uploadStatus("queue"), page, sentences, refused: "queue" });
    }
  };
