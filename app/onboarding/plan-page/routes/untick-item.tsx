import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { requirePerson } from "../../../people/sign-in/guards.server.ts";
import { untickItem } from "../../plans/items.server.ts";
import { idOf } from "../../plans/params.ts";

/** Takes a tick back; what is not the actor's to tick is not found. */
export function action({ request, params }: ActionFunctionArgs) {
  const person = requirePerson(request, "agent", "leader", "secretariat");
  const planId = idOf(params.id);
  if (!untickItem(person, { planId, key: params.key! }, new Date()))
    throw new Response(null, { status: 404 });
  return redirect(`/planer/${planId}?ok=fortrudt`, 303);
}
