import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { requirePerson } from "../../../people/sign-in/guards.server.ts";
import { finishFollowUp } from "../follow-ups.server.ts";
import { idOf } from "../../plans/params.ts";

/** Says that follow-up has been taken; what is not theirs to say is not found. */
export function action({ request, params }: ActionFunctionArgs) {
  const actor = requirePerson(request);
  const whose = finishFollowUp(actor, idOf(params.id), new Date());
  if (whose === null) throw new Response(null, { status: 404 });
  if (whose === actor.id) return redirect("/min-side/opgaver?ok=taget", 303);
  const page = actor.role === "secretariat" ? "/sekretariat/personer" : "/mit-hold";
  return redirect(`${page}/${whose}?ok=taget`, 303);
}
