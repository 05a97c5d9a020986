import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { requirePerson } from "../../../people/sign-in/guards.server.ts";
import { idOf } from "../../plans/params.ts";
import { moveToNewestVersion } from "../../plans/plan-setup.server.ts";

/** Moves one running plan to the newest version. */
export function action({ request, params }: ActionFunctionArgs) {
  const person = requirePerson(request, "secretariat");
  const planId = idOf(params.id);
  if (!moveToNewestVersion(person, planId, new Date())) throw new Response(null, { status: 404 });
  return redirect(`/planer/${planId}?ok=nyeste`, 303);
}
