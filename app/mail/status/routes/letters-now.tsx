import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { currentPerson } from "../../../people/sign-in/current-person.server.ts";
import { sendWaiting } from "../letter-status.server.ts";

/** Attempts now every letter that waits for another attempt; when none waits any more, they have gone meanwhile. */
export function action({ context }: ActionFunctionArgs) {
  const count = sendWaiting(currentPerson(context), new Date());
  return redirect(count === 0 ? "/sekretariat/post" : "/sekretariat/post?ok=nu", 303);
}
