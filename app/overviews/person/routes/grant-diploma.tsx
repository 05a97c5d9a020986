import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { grantDiploma } from "../../../elearning/completion/grant-diploma.server.ts";
import { notFound } from "../../../base/refusals.server.ts";
import { currentPerson } from "../../../people/sign-in/current-person.server.ts";
import { idOf } from "../../../base/forms/ids.ts";

export function action({ params, context }: ActionFunctionArgs) {
  const person = currentPerson(context);
  const outcome = grantDiploma(person, idOf(params.id), new Date());
  if ("refused" in outcome && outcome.refused === "had")
    return redirect(`/sekretariat/diplomer/${outcome.number}`, 303);
  if ("refused" in outcome) throw notFound();
  return redirect(`/sekretariat/personer/${params.id}`, 303);
}
