import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { requirePerson } from "../../../people/sign-in/guards.server.ts";
import { idOf } from "../../../base/forms/ids.ts";
import { completeAction } from "../actions.server.ts";

/** Marks an agreed step as done, with what came of it. */
export async function action({ request, params }: ActionFunctionArgs) {
  const person = requirePerson(request, "secretariat");
  const form = new URLSearchParams(await request.text());
  const outcome = completeAction(idOf(params.action), form.get("outcome") ?? "", person, new Date());
  if ("refused" in outcome) throw new Response(null, { status: 404 });
  return redirect(`/sekretariat/maalinger/${outcome.done}/indsatser`, 303);
}
