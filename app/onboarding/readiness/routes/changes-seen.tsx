import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { requirePerson } from "../../../people/sign-in/guards.server.ts";
import { markChangesSeen } from "../shift-list.server.ts";

/** Says that the changes on the list have been seen. */
export function action({ request }: ActionFunctionArgs) {
  const viewer = requirePerson(request, "leader", "secretariat");
  markChangesSeen(viewer, new Date());
  return redirect("/klar-til-vagt?ok=set", 303);
}
