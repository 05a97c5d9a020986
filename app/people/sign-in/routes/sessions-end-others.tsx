import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { currentSession } from "../current-person.server.ts";
import { knownBrowserCookie } from "../secret-cookie.ts";
import { endOtherSessions } from "../sessions.server.ts";

/** Ends every session of the person but the one that asks. */
export function action({ request, context }: ActionFunctionArgs) {
  const knownSecrets = knownBrowserCookie.read(request.headers.get("Cookie"));
  endOtherSessions(currentSession(context), knownSecrets, new Date());
  return redirect("/min-side/enheder", 303);
}
