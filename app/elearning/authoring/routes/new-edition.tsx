import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { idOf } from "../../../base/forms/ids.ts";
import { notFound } from "../../../base/refusals.server.ts";
import { currentPerson } from "../../../people/sign-in/current-person.server.ts";
import { replaceLesson } from "../lesson-planning.server.ts";

export function action({ params, context }: ActionFunctionArgs) {
  const person = currentPerson(context);
  const outcome = replaceLesson(person, idOf(params.id), new Date());
  if ("refused" in outcome) throw notFound();
  return redirect(`/sekretariat/lektioner/${outcome.id}?ok=udgave`, 303);
}
