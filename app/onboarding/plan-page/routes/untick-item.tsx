import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { idOf } from "../../../base/forms/ids.ts";
import { notFound } from "../../../base/refusals.server.ts";
import { currentPerson } from "../../../people/sign-in/current-person.server.ts";
import { untickItem } from "../../plans/items.server.ts";

/** Takes a tick back; what is not the actor's to tick is not found. */
export function action({ context, params }: ActionFunctionArgs) {
  const person = currentPerson(context);
  const planId = idOf(params.id);
  if (!untickItem(person, { planId, key: params.key! }, new Date())) throw notFound();
  return redirect(`/planer/${planId}?ok=fortrudt`, 303);
}
