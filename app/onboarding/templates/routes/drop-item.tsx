import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { requirePerson } from "../../../people/sign-in/guards.server.ts";
import { dropItem } from "../drafting.server.ts";
import { idOf, kindOf, kindInAddress } from "../../plans/params.ts";

/** Takes an item out of the draft. */
export function action({ request, params }: ActionFunctionArgs) {
  requirePerson(request, "secretariat");
  const kind = kindOf(params.kind);
  if (!dropItem(kind, idOf(params.item))) throw new Response(null, { status: 404 });
  return redirect(`/sekretariat/planer/skabelon/${kindInAddress[kind]}?ok=slettet`, 303);
}
