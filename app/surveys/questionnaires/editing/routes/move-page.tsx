import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { readAct } from "../../../../base/forms/read-form.server.ts";
import { draftPage } from "../addresses.ts";
import { movePage } from "../draft-changes.ts";
import { actOnDraft } from "../draft-page.server.ts";
import { directionForm } from "../forms.ts";

/** Moves a page of the draft one place up or down. */
export async function action({ request, params: { name = "", page = "" } }: ActionFunctionArgs) {
  const { hvorhen } = await readAct(request, directionForm);
  actOnDraft(name, (draft) => movePage(draft, page, hvorhen));
  return redirect(`${draftPage(name)}#side-${encodeURIComponent(page)}`, 303);
}
