import type { RequestHandler } from "express";
import { declineLetter } from "./declined-letters.server.ts";
import { readDeclineToken } from "./decline-link.server.ts";

const tokenOf = ({ params }: Parameters<RequestHandler>[0]) => String(params.token);

/** What a mail program's server sends when its reader presses its button (RFC 8058): it has no cookie, and its form says nothing more. */
const stopByMailProgram: RequestHandler = (request, response) => {
  const link = readDeclineToken(tokenOf(request));
  if (link) declineLetter("site", link.personId, link.letter, new Date());
  response.set("Cache-Control", "no-store").type("text").end("OK");
};

/** Whoever opens the mail program's address meets the page, where a button does it. */
const showPage: RequestHandler = (request, response) =>
  response.redirect(303, `/faerre-mails/${encodeURIComponent(tokenOf(request))}`);

export const oneClickHandlers = [
  { method: "get", path: "/faerre-mails/:token/stop", handle: showPage },
  { method: "post", path: "/faerre-mails/:token/stop", handle: stopByMailProgram },
] satisfies { method: "get" | "post"; path: string; handle: RequestHandler }[];
