import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { currentSession } from "../current-person.server.ts";
import { endOtherSessions } from "../sessions.server.ts";

/** Ends every session of the person but the one that asks. */
export function action({ context }: ActionFunctionArgs) {
  endOtherSessions(currentSession(context), new Date());
  return redirect("/min-side/enheder", 303);
}
