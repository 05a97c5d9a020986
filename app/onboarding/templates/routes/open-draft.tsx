import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { requirePerson } from "../../../people/sign-in/guards.server.ts";
import { openDraft } from "../drafting.server.ts";
import { kindOf, kindInAddress } from "../../plans/params.ts";

/** Begins the next version of a plan. */
export function action({ request, params }: ActionFunctionArgs) {
  const person = requirePerson(request, "secretariat");
  const kind = kindOf(params.kind);
  openDraft(person, kind, new Date());
  return redirect(`/sekretariat/planer/skabelon/${kindInAddress[kind]}`, 303);
}
