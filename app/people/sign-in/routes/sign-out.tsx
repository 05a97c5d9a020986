import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { requireSession } from "../guards.server.ts";
import { clearedSessionCookie, endSession } from "../sessions.server.ts";

export function action({ request }: ActionFunctionArgs) {
  const session = requireSession(request);
  endSession(session.person.id, session.id, new Date());
  return redirect("/", { status: 303, headers: { "Set-Cookie": clearedSessionCookie } });
}
