import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { requirePerson } from "../../../people/sign-in/guards.server.ts";
import { discardDraft } from "../drafting.server.ts";
import { isConfirmed } from "../../../base/forms/confirmation.ts";
import { kindOf, kindInAddress } from "../../plans/params.ts";
import { seeTemplate } from "../template-page.server.ts";
import { TemplatePage } from "../TemplatePage.tsx";

export function loader({ request, params }: LoaderFunctionArgs) {
  requirePerson(request, "secretariat");
  return { view: seeTemplate(params.kind) };
}

/** Throws the draft of a plan away. */
export async function action({ request, params }: ActionFunctionArgs) {
  const person = requirePerson(request, "secretariat");
  const kind = kindOf(params.kind);
  if (!isConfirmed(await request.formData())) return data({ refused: "unsure" }, { status: 422 });
  discardDraft(person, kind, new Date());
  return redirect(`/sekretariat/planer/skabelon/${kindInAddress[kind]}?ok=kasseret`, 303);
}

export default TemplatePage;
