import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { draftPage } from "../addresses.ts";
import { deleteQuestion } from "../draft-changes.ts";
import { actOnDraft } from "../draft-page.server.ts";

/** Takes a question out of the draft; it can be brought back. */
export function action({ params: { name = "", question = "" } }: ActionFunctionArgs) {
  actOnDraft(name, (draft) => deleteQuestion(draft, question));
  return redirect(`${draftPage(name)}?ok=slettet`, 303);
}
