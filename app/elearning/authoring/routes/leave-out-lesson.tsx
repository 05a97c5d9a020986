import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { requirePerson } from "../../../people/sign-in/guards.server.ts";
import { setPlanned } from "../course-planning.server.ts";

export function action({ request, params }: ActionFunctionArgs) {
  const person = requirePerson(request, "secretariat");
  const outcome = setPlanned(person, Number(params.id), false, new Date());
  if ("refused" in outcome) throw new Response(null, { status: 404 });
  const { courseId, place } = outcome;
  return redirect(`/sekretariat/kurser/${courseId}?ok=udeladt&lektion=${params.id}&nr=${place + 1}`, 303);
}
