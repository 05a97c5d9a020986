import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { requireSession } from "../guards.server.ts";
import { endOtherSessions } from "../sessions.server.ts";

export function action({ request }: ActionFunctionArgs) {
  const session = requireSession(request);
  endOtherSessions(session, new Date());
  return redirect("/min-side/enheder", 303);
}
