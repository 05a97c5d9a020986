import { STATUS_CODES } from "node:http";
import type { Response } from "express";

/**
 * Refuses a request to an express handler: with an error page when a browser sent it, otherwise as plain text. Without a sentence
 * the page says that it does not exist, and the plain text is the standard phrase of the status.
 */
export function refuseRequest(response: Response, status: number, sentence: string | null = null): void {
  const { refuse } = response.locals;
  if (refuse) refuse(status, sentence);
  else refuseAsText(response, status, sentence);
}

/** Refuses as plain text, also to a browser. */
export function refuseAsText(response: Response, status: number, sentence: string | null): void {
  response
    .status(status)
    .type("text")
    .send(sentence ?? STATUS_CODES[status] ?? String(status));
}
