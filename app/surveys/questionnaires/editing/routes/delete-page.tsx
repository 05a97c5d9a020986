import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { draftPage } from "../addresses.ts";
import { deletePage } from "../draft-changes.ts";
import { actOnDraft } from "../draft-page.server.ts";

/** Takes a page out of the draft; it can be brought back. */
export function action({ params: { name = "", page = "" } }: ActionFunctionArgs) {
  actOnDraft(name, (draft) => deletePage(draft, page));
  return redirect(`${draftPage(name)}?ok=slettet`, 303);
}
