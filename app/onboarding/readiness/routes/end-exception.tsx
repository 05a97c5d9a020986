import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { idOf } from "../../../base/forms/ids.ts";
import { notFound } from "../../../base/refusals.server.ts";
import { currentPerson } from "../../../people/sign-in/current-person.server.ts";
import { endException } from "../shift-exceptions.server.ts";

/** Ends an exception before its day; where there is none, nothing is found. */
export function action({ context, params }: ActionFunctionArgs) {
  const actor = currentPerson(context);
  if (!endException(actor, idOf(params.person), new Date())) throw notFound();
  return redirect("/klar-til-vagt?ok=ophaevet", 303);
}
