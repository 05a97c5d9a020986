import type { Request, Response } from "express";
import { parseId } from "../../base/forms/ids.ts";
import { refuseRequest } from "../../base/refuse-request.server.ts";
import { type Locale, localeOf } from "../../base/texts/locale.ts";
import type { Person } from "../../people/register/person.server.ts";
import { currentPerson } from "../../people/sign-in/current-person.server.ts";
import { mayRead } from "../figures/evaluations.ts";
import { findPublished } from "../figures/published-rounds.server.ts";
import type { PublishedRound } from "../figures/published-rounds.ts";

/** The round that the address names, if the visitor may read it; otherwise null, and 404 has been sent. */
export function requestedRound(
  request: Request,
  response: Response,
): { round: PublishedRound; person: Person; locale: Locale } | null {
  const person = currentPerson(response.locals);
  const id = parseId(request.params.round);
  const round = id === null ? null : findPublished(id);
  if (round && mayRead(person, round)) return { round, person, locale: localeOf(request.headers.cookie) };
  refuseRequest(response, 404);
  return null;
}

/** trivselsmaaling-1 */
export const fileName = ({ name }: PublishedRound): string =>
  name
    .toLowerCase()
    .replaceAll("å", "aa")
    .replaceAll("æ", "ae")
    .replaceAll("ø", "oe")
    .replace(/[^a-z0-9]+/g, "-");
