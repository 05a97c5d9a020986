import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { requirePerson } from "../../../people/sign-in/guards.server.ts";
import { replaceLesson } from "../course-planning.server.ts";

export function action({ request, params }: ActionFunctionArgs) {
  const person = requirePerson(request, "secretariat");
  const outcome = replaceLesson(person, Number(params.id), new Date());
  if ("refused" in outcome) throw new Response(null, { status: 404 });
  return redirect(`/sekretariat/lektioner/${outcome.id}?ok=udgave`, 303);
}
