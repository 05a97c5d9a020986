import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { idOf } from "../../../base/forms/ids.ts";
import { notFound } from "../../../base/refusals.server.ts";
import { templatePage } from "../addresses.ts";
import { dropItem } from "../drafting.server.ts";
import { kindOf } from "../template-page.server.ts";

/** Takes an item out of the draft. */
export function action({ params }: ActionFunctionArgs) {
  const kind = kindOf(params.kind);
  if (!dropItem(kind, idOf(params.item))) throw notFound();
  return redirect(`${templatePage(kind)}?ok=slettet`, 303);
}
