import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { idOf } from "../../../base/forms/ids.ts";
import { notFound, refuse } from "../../../base/refusals.server.ts";
import { currentPerson } from "../../../people/sign-in/current-person.server.ts";
import { sendLinkAgain } from "../../../surveys/answering/open-rounds.server.ts";

export { default, loader } from "./rounds.tsx";

/** Sends the person's own link to an open round in a new letter. */
export function action({ params, context }: ActionFunctionArgs) {
  const outcome = sendLinkAgain(currentPerson(context), idOf(params.round), new Date());
  if ("sent" in outcome) return redirect("/maalinger?ok=link", 303);
  if (outcome.refused === "unknown") throw notFound();
  return refuse(outcome.refused);
}
