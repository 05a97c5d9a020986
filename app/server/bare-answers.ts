/** Answers made without the framework, to what is refused before any handler of the site sees it. */
import { STATUS_CODES } from "node:http";

/** What each status says, in both languages, since nobody knows the reader's. */
const sentences: Record<number, string> = {
  400: "Forespørgslen kan ikke læses. / The request cannot be read.",
  405: "Sådan kan siden ikke bruges. / The site does not take requests of this kind.",
  408: "Forespørgslen kom for langsomt. / The request came too slowly.",
  413: "Det sendte er for stort. / What was sent is too large.",
  417: "Det kan siden ikke love på forhånd. / The site cannot promise what was expected.",
  431: "Forespørgslens hoved er for stort. / The head of the request is too large.",
  503: "Siden har travlt lige nu. Prøv igen om lidt. / The site is busy right now. Try again in a moment.",
};

/** When to try again. */
const retryAfterSeconds = 5;

/** The headers and the text of such an answer, after which the connection ends unless `stays`. */
export function bareAnswer(status: number, bareHeaders: Record<string, string>, stays = false) {
  const text = sentences[status] ?? STATUS_CODES[status]!;
  const headers = {
    ...bareHeaders,
    "Content-Type": "text/plain; charset=utf-8",
    "Content-Length": String(Buffer.byteLength(text)),
    "Cache-Control": "no-store",
    ...(status === 503 && { "Retry-After": String(retryAfterSeconds) }),
    ...(status === 405 && { Allow: "GET, HEAD, POST" }),
    ...(!stays && { Connection: "close" }),
  };
  return { headers, text };
}

/** The same as it goes over the wire. */
export function rawBareAnswer(status: number, bareHeaders: Record<string, string>): string {
  const { headers, text } = bareAnswer(status, bareHeaders);
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}`);
  return [`HTTP/1.1 ${status} ${STATUS_CODES[status]}`, ...lines, "", text].join("\r\n");
}
