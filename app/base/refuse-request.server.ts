import { STATUS_CODES } from "node:http";
import type { Response } from "express";

/**
 * Ends a request that no page answers, with a refusal: on an error page where a browser asked, else as plain text. Without a
 * sentence the page says that nothing is here, and the text is the protocol's own.
 */
export function refuseRequest(response: Response, status: number, sentence: string | null = null): void {
  const { refuse } = response.locals;
  if (refuse) refuse(status, sentence);
  else refuseAsText(response, status, sentence);
}

/** The same as plain text, whoever asks. */
export function refuseAsText(response: Response, status: number, sentence: string | null): void {
  response
    .status(status)
    .type("text")
    .send(sentence ?? STATUS_CODES[status] ?? String(status));
}
