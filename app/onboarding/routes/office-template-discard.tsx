import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { requirePerson } from "../../people/guards.server.ts";
import { discardDraft } from "../drafting.server.ts";
import { kindOf, kindWord } from "../params.ts";

/** Throws the draft of a plan away. */
export function action({ request, params }: ActionFunctionArgs) {
  const person = requirePerson(request, "secretariat");
  const kind = kindOf(params.kind);
  discardDraft(person, kind, new Date());
  return redirect(`/sekretariat/planer/skabelon/${kindWord[kind]}?ok=kasseret`, 303);
}
