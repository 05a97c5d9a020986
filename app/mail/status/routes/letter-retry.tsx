import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { idOf } from "../../../base/forms/ids.ts";
import { notFound } from "../../../base/refusals.server.ts";
import { currentPerson } from "../../../people/sign-in/current-person.server.ts";
import { retryLetter } from "../letter-status.server.ts";

/** Tries one failed letter again; any other letter is not found. */
export function action({ params, context }: ActionFunctionArgs) {
  if (!retryLetter(currentPerson(context), idOf(params.id), new Date())) throw notFound();
  return redirect("/sekretariat/post?ok=igen", 303);
}
