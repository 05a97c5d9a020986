import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { requirePerson } from "../../../people/sign-in/guards.server.ts";
import { dropHost } from "../hosts.server.ts";
import { idOf } from "../../days/params.ts";

/** Takes a host off the day; someone who is none is not found. */
export function action({ request, params }: ActionFunctionArgs) {
  const person = requirePerson(request, "secretariat");
  const dayId = idOf(params.id);
  if (!dropHost(person, dayId, idOf(params.person), new Date())) throw new Response(null, { status: 404 });
  return redirect(`/sekretariat/kursusdage/${dayId}?ok=vaert`, 303);
}
