import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { requirePerson } from "../../../people/sign-in/guards.server.ts";
import { isSure } from "../../../base/forms/confirmation.ts";
import { kindOf, kindWord } from "../../plans/params.ts";
import { moveAllOver } from "../../plans/plan-setup.server.ts";
import { seeTemplate } from "../template-page.server.ts";
import { TemplatePage } from "../TemplatePage.tsx";

export function loader({ request, params }: LoaderFunctionArgs) {
  requirePerson(request, "secretariat");
  return { view: seeTemplate(params.kind) };
}

/** Moves every running plan of the kind to the newest version. */
export async function action({ request, params }: ActionFunctionArgs) {
  const person = requirePerson(request, "secretariat");
  const kind = kindOf(params.kind);
  if (!isSure(await request.formData())) return data({ refused: "unsure" }, { status: 422 });
  moveAllOver(person, kind, new Date());
  return redirect(`/sekretariat/planer/skabelon/${kindWord[kind]}?ok=flyttet`, 303);
}

export default TemplatePage;
