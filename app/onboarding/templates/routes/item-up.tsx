import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { requirePerson } from "../../../people/sign-in/guards.server.ts";
import { moveItem } from "../drafting.server.ts";
import { idOf, kindOf, kindInAddress } from "../../plans/params.ts";

/** Moves an item of the draft one place up. */
export function action({ request, params }: ActionFunctionArgs) {
  requirePerson(request, "secretariat");
  const kind = kindOf(params.kind);
  if (!moveItem(kind, idOf(params.item), -1)) throw new Response(null, { status: 404 });
  return redirect(`/sekretariat/planer/skabelon/${kindInAddress[kind]}`, 303);
}
