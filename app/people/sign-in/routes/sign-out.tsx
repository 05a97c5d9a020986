import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { currentSession } from "../current-person.server.ts";
import { sessionCookie } from "../secret-cookie.ts";
import { endSession } from "../sessions.server.ts";

export function action({ context }: ActionFunctionArgs) {
  const { id, person } = currentSession(context);
  endSession(person.id, id, new Date());
  return redirect("/", { status: 303, headers: { "Set-Cookie": sessionCookie.clear } });
}
