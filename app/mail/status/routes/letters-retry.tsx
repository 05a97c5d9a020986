import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { requirePerson } from "../../../people/sign-in/guards.server.ts";
import { retryLetters } from "../letter-status.server.ts";

/** Tries every failed letter of one kind again; a kind that has none is not found. */
export function action({ request, params }: ActionFunctionArgs) {
  const person = requirePerson(request, "secretariat");
  if (retryLetters(person, params.letter ?? "", new Date()) === 0) throw new Response(null, { status: 404 });
  return redirect("/sekretariat/post?ok=igen", 303);
}
