import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { currentPerson } from "../../../people/sign-in/current-person.server.ts";
import { markChangesSeen } from "../shift-list.server.ts";

/** Marks the changes on the list as seen. */
export function action({ context }: ActionFunctionArgs) {
  markChangesSeen(currentPerson(context), new Date());
  return redirect("/klar-til-vagt?ok=set", 303);
}
