import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { requireSession } from "../guards.server.ts";
import { idOf } from "../../../base/forms/ids.ts";
import { endSession } from "../sessions.server.ts";

/** Signs out one of one's own browsers; someone else's is not found. */
export function action({ request, params }: ActionFunctionArgs) {
  const { person } = requireSession(request);
  if (!endSession(person.id, idOf(params.id), new Date())) throw new Response(null, { status: 404 });
  return redirect("/min-side/enheder", 303);
}
