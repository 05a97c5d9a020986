import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { requirePerson } from "../../people/guards.server.ts";
import { planIn } from "../workshop/plan.server.ts";

export function action({ request, params }: ActionFunctionArgs) {
  const person = requirePerson(request, "secretariat");
  const outcome = planIn(person, Number(params.id), false, new Date());
  if ("refused" in outcome) throw new Response(null, { status: 404 });
  return redirect(`/sekretariat/kurser/${outcome.courseId}`, 303);
}
