import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { requirePerson } from "../../../people/sign-in/guards.server.ts";
import { liftExemption } from "../exemptions.server.ts";
import { idOf } from "../../days/params.ts";

/** Lifts an exemption; someone who is not exempt is not found. */
export function action({ request, params }: ActionFunctionArgs) {
  const person = requirePerson(request, "secretariat");
  if (!liftExemption(person, idOf(params.person), new Date())) throw new Response(null, { status: 404 });
  return redirect("/sekretariat/kursusdage/pligt", 303);
}
