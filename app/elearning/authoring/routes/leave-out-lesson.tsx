import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { idOf } from "../../../base/forms/ids.ts";
import { notFound } from "../../../base/refusals.server.ts";
import { currentPerson } from "../../../people/sign-in/current-person.server.ts";
import { setPlanned } from "../lesson-planning.server.ts";

export function action({ params, context }: ActionFunctionArgs) {
  const person = currentPerson(context);
  const outcome = setPlanned(person, idOf(params.id), false, new Date());
  if ("refused" in outcome) throw notFound();
  const { courseId, place } = outcome;
  return redirect(`/sekretariat/kurser/${courseId}?ok=udeladt&lektion=${params.id}&nr=${place + 1}`, 303);
}
