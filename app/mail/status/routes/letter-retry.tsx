import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { requirePerson } from "../../../people/sign-in/guards.server.ts";
import { retryLetter } from "../letter-status.server.ts";

/** Tries one failed letter again; any other letter is not found. */
export function action({ request, params }: ActionFunctionArgs) {
  const person = requirePerson(request, "secretariat");
  const id = /^[1-9]\d{0,11}$/.test(params.id ?? "") ? Number(params.id) : 0;
  if (!retryLetter(person, id, new Date())) throw new Response(null, { status: 404 });
  return redirect("/sekretariat/post?ok=igen", 303);
}
