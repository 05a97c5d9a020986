import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { idOf } from "../../../base/forms/ids.ts";
import { notFound } from "../../../base/refusals.server.ts";
import { currentPerson } from "../../../people/sign-in/current-person.server.ts";
import { moveToNewestVersion } from "../../plans/newest-version.server.ts";

/** Moves one running plan to the newest version. */
export function action({ context, params }: ActionFunctionArgs) {
  const person = currentPerson(context);
  const planId = idOf(params.id);
  if (!moveToNewestVersion(person, planId, new Date())) throw notFound();
  return redirect(`/planer/${planId}?ok=nyeste`, 303);
}
