import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { idOf } from "../../../base/forms/ids.ts";
import { notFound } from "../../../base/refusals.server.ts";
import { templatePage } from "../addresses.ts";
import { moveItem } from "../drafting.server.ts";
import { kindOf } from "../template-page.server.ts";

/** Moves an item of the draft one place up. */
export function action({ params }: ActionFunctionArgs) {
  const kind = kindOf(params.kind);
  if (!moveItem(kind, idOf(params.item), -1)) throw notFound();
  return redirect(templatePage(kind), 303);
}
