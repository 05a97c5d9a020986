import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { readAct } from "../../../../base/forms/read-form.server.ts";
import { draftPage } from "../addresses.ts";
import { moveQuestion } from "../draft-changes.ts";
import { actOnDraft } from "../draft-page.server.ts";
import { directionForm } from "../forms.ts";

/** Moves a question of the draft one place up or down. */
export async function action({ request, params: { name = "", question = "" } }: ActionFunctionArgs) {
  const { hvorhen } = await readAct(request, directionForm);
  actOnDraft(name, (draft) => moveQuestion(draft, question, hvorhen));
  return redirect(`${draftPage(name)}#s-${encodeURIComponent(question)}`, 303);
}
