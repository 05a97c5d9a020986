import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { notFound } from "../../../base/refusals.server.ts";
import { currentPerson } from "../../../people/sign-in/current-person.server.ts";
import { retryLetters } from "../letter-status.server.ts";

/** Tries every failed letter of one kind again; answers 404 for a kind without any. */
export function action({ params, context }: ActionFunctionArgs) {
  if (retryLetters(currentPerson(context), params.letter ?? "", new Date()) === 0) throw notFound();
  return redirect("/sekretariat/post?ok=igen", 303);
}
