import type { Request, Response } from "express";
import { asciiFileName, contentDisposition } from "../../base/file-name.ts";
import { parseId } from "../../base/forms/ids.ts";
import { refuseRequest } from "../../base/refuse-request.server.ts";
import { type Locale, localeOf } from "../../base/texts/locale.ts";
import type { Person } from "../../people/register/person.server.ts";
import { currentPerson } from "../../people/sign-in/current-person.server.ts";
import { mayRead } from "../figures/evaluations.ts";
import { keptPublished } from "../figures/kept-published.server.ts";
import type { PublishedRound } from "../figures/published-rounds.ts";

/** The round that the address names, if the visitor may read it; otherwise null, and 404 has been sent. */
export function requestedRound(
  request: Request,
  response: Response,
): { round: PublishedRound; person: Person; locale: Locale } | null {
  const person = currentPerson(response.locals);
  const id = parseId(request.params.round);
  const round = id === null ? null : keptPublished(id);
  if (round && mayRead(person, round)) return { round, person, locale: localeOf(request.headers.cookie) };
  refuseRequest(response, 404);
  return null;
}

/** trivselsmaaling-1; of a name without any letter of ours, maaling-7. */
export const fileName = ({ name, id }: Pick<PublishedRound, "name" | "id">): string =>
  asciiFileName(name, `maaling-${id}`);

/** The header that names a file of a round, with what stands behind the name: ".pdf". */
export const roundDisposition = (
  kind: "inline" | "attachment",
  round: Pick<PublishedRound, "name" | "id">,
  rest: string,
): string => contentDisposition(kind, `${fileName(round)}${rest}`, `${round.name}${rest}`);
