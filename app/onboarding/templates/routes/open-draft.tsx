import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { currentPerson } from "../../../people/sign-in/current-person.server.ts";
import { templatePage } from "../addresses.ts";
import { openDraft } from "../drafting.server.ts";
import { kindOf } from "../template-page.server.ts";

/** Begins the next version of a plan. */
export function action({ context, params }: ActionFunctionArgs) {
  const kind = kindOf(params.kind);
  openDraft(currentPerson(context), kind, new Date());
  return redirect(templatePage(kind), 303);
}
