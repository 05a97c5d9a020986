import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { requirePerson } from "../../people/guards.server.ts";
import { kindOf, kindWord } from "../params.ts";
import { moveAllOver } from "../running.server.ts";

/** Moves every running plan of the kind to the newest version. */
export function action({ request, params }: ActionFunctionArgs) {
  const person = requirePerson(request, "secretariat");
  const kind = kindOf(params.kind);
  moveAllOver(person, kind, new Date());
  return redirect(`/sekretariat/planer/skabelon/${kindWord[kind]}?ok=flyttet`, 303);
}
