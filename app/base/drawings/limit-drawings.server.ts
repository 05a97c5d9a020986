import type { Request, RequestHandler, Response } from "express";
import { refuseRequest } from "../refuse-request.server.ts";
import { createMinuteLimit, secondsLeftOfMinute } from "../requests/minute-limit.ts";
import { textsOf } from "../texts/i18n.server.ts";
import { localeOf } from "../texts/locale.ts";

/** More than the charts of the longest questionnaire, all of which somebody may take for their slides. */
const maxDrawingsPerMinute = 200;

const mayTake = createMinuteLimit<string>(maxDrawingsPerMinute);

/** Who asks for something that is drawn: a person, whatever the number of their sessions, or a stranger's machine. */
export const askedBy = ({ ip }: Request, { locals: { session } }: Response): string =>
  session ? String(session.person.id) : `stranger ${ip}`;

/**
 * Makes a handler that sends what is drawn refuse (429) whoever asks for too many in a minute, also when they are kept: a large file costs
 * some ms to send.
 */
export const limitDrawings =
  (handle: RequestHandler): RequestHandler =>
  (request, response, next) => {
    const now = new Date();
    if (mayTake(askedBy(request, response), now)) return handle(request, response, next);
    response.set("Retry-After", secondsLeftOfMinute(now));
    refuseRequest(response, 429, textsOf(localeOf(request.headers.cookie), "site")("error.tooManyFiles"));
  };
