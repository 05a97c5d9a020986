import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { requirePerson } from "../../people/guards.server.ts";
import { beginConversation } from "../practice.server.ts";

export function action({ request, params }: ActionFunctionArgs) {
  const person = requirePerson(request, "agent", "leader");
  const outcome = beginConversation(person, params.lesson!, new Date());
  if ("refused" in outcome) throw new Response(null, { status: 404 });
  return redirect(`/e-laering/${params.lesson}`, 303);
}
