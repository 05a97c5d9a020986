import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { requirePerson } from "../../people/guards.server.ts";
import { dropCall } from "../workshop/lesson.server.ts";

export function action({ request, params }: ActionFunctionArgs) {
  const person = requirePerson(request, "secretariat");
  const outcome = dropCall(person, Number(params.id), Number(params.call), new Date());
  if ("refused" in outcome) throw new Response(null, { status: 404 });
  return redirect(`/sekretariat/lektioner/${outcome.id}?ok=fjernet`, 303);
}
