import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { idOf } from "../../../base/forms/ids.ts";
import { notFound } from "../../../base/refusals.server.ts";
import { currentPerson } from "../current-person.server.ts";
import { endSession } from "../sessions.server.ts";

/** Ends one of the person's own sessions; someone else's is not found. */
export function action({ params, context }: ActionFunctionArgs) {
  if (!endSession(currentPerson(context).id, idOf(params.id), new Date())) throw notFound();
  return redirect("/min-side/enheder", 303);
}
