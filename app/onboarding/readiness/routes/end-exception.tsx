import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { requirePerson } from "../../../people/sign-in/guards.server.ts";
import { endException } from "../shift-exceptions.server.ts";
import { idOf } from "../../plans/params.ts";

/** Ends an exception before its day; where there is none, nothing is found. */
export function action({ request, params }: ActionFunctionArgs) {
  const actor = requirePerson(request, "secretariat");
  if (!endException(actor, idOf(params.person), new Date())) throw new Response(null, { status: 404 });
  return redirect("/klar-til-vagt?ok=ophaevet", 303);
}
