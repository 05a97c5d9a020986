import { parseWithZod } from "@conform-to/zod/v4";
import { data, redirect } from "@remix-run/node";
import { findDraftItem, saveItem } from "./drafting.server.ts";
import { itemForm } from "./item-form.ts";
import { idOf, kindOf, kindInAddress } from "../plans/params.ts";

interface Params {
  kind?: string;
  item?: string;
}

/** The draft's item of the address; none where a new one is written. Throws 404 for one that is not in the draft. */
export function seeItem(params: Params) {
  const kind = kindOf(params.kind);
  if (params.item === undefined) return { kind, item: null };
  const item = findDraftItem(kind, idOf(params.item));
  if (!item) throw new Response(null, { status: 404 });
  return { kind, item };
}

/** Writes the item as typed, and goes back to the draft. */
export async function submitItem(request: Request, params: Params) {
  const { kind, item } = seeItem(params);
  const submission = parseWithZod(await request.formData(), { schema: itemForm });
  if (submission.status !== "success") return data({ reply: submission.reply() }, { status: 422 });
  const outcome = saveItem(kind, item?.id ?? null, submission.value);
  if ("refused" in outcome) {
    if (outcome.refused === "unknown") throw new Response(null, { status: 404 });
    return data({ reply: submission.reply({ fieldErrors: { title: [outcome.refused] } }) }, { status: 422 });
  }
  return redirect(`/sekretariat/planer/skabelon/${kindInAddress[kind]}?ok=punkt`, 303);
}
