import { itemValuesOf } from "./item-values.ts";
import { redirect } from "@remix-run/node";
import { idOf } from "../../base/forms/ids.ts";
import { readEdit } from "../../base/forms/read-edit.server.ts";
import { notFound } from "../../base/refusals.server.ts";
import { templatePage } from "./addresses.ts";
import { findDraftItem, saveItem } from "./drafting.server.ts";
import { itemForm } from "./item-form.ts";
import { kindOf } from "./template-page.server.ts";

interface Params {
  kind?: string;
  item?: string;
}

/** The draft's item of the address; none where a new one is written. Throws 404 for one that is not in the draft. */
export function seeItem(params: Params) {
  const kind = kindOf(params.kind);
  if (params.item === undefined) return { kind, item: null };
  const item = findDraftItem(kind, idOf(params.item));
  if (!item) throw notFound();
  return { kind, item };
}

/** Saves the item as typed, and goes back to the draft. */
export async function submitItem(request: Request, params: Params) {
  const { kind, item } = seeItem(params);
  const form = await readEdit(request, itemForm, item ? itemValuesOf(item) : {});
  if (form.invalid) return form.invalid;
  const outcome = saveItem(kind, item?.id ?? null, form.value);
  if (!("refused" in outcome)) return redirect(`${templatePage(kind)}?ok=punkt`, 303);
  if (outcome.refused === "unknown") throw notFound();
  return form.refuse({ title: outcome.refused });
}
