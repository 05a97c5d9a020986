import type { LoaderFunctionArgs } from "@remix-run/node";
import { idOf } from "../../base/forms/ids.ts";
import { notFound } from "../../base/refusals.server.ts";
import type { Person } from "../../people/register/person.server.ts";
import { currentPerson } from "../../people/sign-in/current-person.server.ts";
import { mayRead } from "../figures/evaluations.ts";
import { keptResults } from "./results-view.server.ts";
import type { ResultsView } from "./results-view.ts";
import type { RoundAddress } from "./round-address.ts";

/** The published result that an address names, if its reader may see it. */
export interface RequestedResult {
  person: Person;
  address: RoundAddress;
  view: ResultsView;
}

type Requested = Pick<LoaderFunctionArgs, "request" | "params" | "context">;

/** Finds the published result that the address names. Throws 404 when there is none, or the person may not read it. */
export function requestedResult({ request, params, context }: Requested): RequestedResult {
  const person = currentPerson(context);
  const address = { roundId: idOf(params.round), draft: false, againstId: againstIdOf(request) };
  const view = keptResults(address.roundId, address.againstId);
  if (!view) throw notFound();
  for (const round of [view.later, view.earlier]) if (round && !mayRead(person, round)) throw notFound();
  return { person, address, view };
}

/** The round of the query `mod`; null without one. Throws 404 for what is no id. */
export function againstIdOf(request: Request): number | null {
  const against = new URL(request.url).searchParams.get("mod");
  return against === null ? null : idOf(against);
}
