import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { grantDiploma } from "../../../elearning/completion/grant-diploma.server.ts";
import { requirePerson } from "../../../people/sign-in/guards.server.ts";
import { idOf } from "../../../base/forms/ids.ts";

export function action({ request, params }: ActionFunctionArgs) {
  const person = requirePerson(request, "secretariat");
  const outcome = grantDiploma(person, idOf(params.id), new Date());
  if ("refused" in outcome && outcome.refused === "had")
    return redirect(`/sekretariat/diplomer/${outcome.number}`, 303);
  if ("refused" in outcome) throw new Response(null, { status: 404 });
  return redirect(`/sekretariat/personer/${params.id}`, 303);
}
