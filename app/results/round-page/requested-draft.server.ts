import { type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { idOf } from "../../base/forms/ids.ts";
import { notFound } from "../../base/refusals.server.ts";
import { currentPerson } from "../../people/sign-in/current-person.server.ts";
import { findPublished } from "../figures/published-rounds.server.ts";
import { mayReadDraft, sharedAt, traceDraftRead } from "../publishing/shared-drafts.server.ts";
import type { ReadDraft } from "./DraftNotice.tsx";
import { againstIdOf, type RequestedResult } from "./requested-result.server.ts";
import { resultAddress } from "./round-address.ts";
import { viewDraft } from "./results-view.server.ts";

interface RequestedDraft extends RequestedResult {
  draft: ReadDraft;
}

/**
 * Finds the draft that the address names, and leaves an audit line about its reader. Throws 404 when there is none or the person may
 * not read it, and sends on to the result once it is published.
 */
export function requestedDraft({
  request,
  params,
  context,
}: Pick<LoaderFunctionArgs, "request" | "params" | "context">): RequestedDraft {
  const person = currentPerson(context);
  const roundId = idOf(params.round);
  if (!mayReadDraft(person.role, roundId)) throw notFound();
  if (findPublished(roundId)) throw redirect(resultAddress({ roundId, draft: false, againstId: null }));
  const againstId = againstIdOf(request);
  const view = viewDraft(roundId, againstId);
  if (!view) throw notFound();
  traceDraftRead(roundId, person, new Date());
  return {
    person,
    view,
    address: { roundId, draft: true, againstId },
    draft: { roundId, shared: sharedAt(roundId) !== null, publishes: person.role === "secretariat" },
  };
}
