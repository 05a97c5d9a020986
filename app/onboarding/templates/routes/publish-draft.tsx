import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { requirePerson } from "../../../people/sign-in/guards.server.ts";
import { publishDraft } from "../drafting.server.ts";
import { kindOf, kindInAddress } from "../../plans/params.ts";
import { seeTemplate } from "../template-page.server.ts";
import { TemplatePage } from "../TemplatePage.tsx";

export function loader({ request, params }: LoaderFunctionArgs) {
  requirePerson(request, "secretariat");
  return { view: seeTemplate(params.kind) };
}

/** Makes the draft the version that plans begin with. */
export function action({ request, params }: ActionFunctionArgs) {
  const person = requirePerson(request, "secretariat");
  const kind = kindOf(params.kind);
  const outcome = publishDraft(person, kind, new Date());
  if ("refused" in outcome) return data({ refused: outcome.refused }, { status: 422 });
  return redirect(`/sekretariat/planer/skabelon/${kindInAddress[kind]}?ok=udgivet`, 303);
}

export default TemplatePage;
