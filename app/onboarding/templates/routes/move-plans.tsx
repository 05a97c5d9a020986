import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { requirePerson } from "../../../people/sign-in/guards.server.ts";
import { isConfirmed } from "../../../base/forms/confirmation.ts";
import { kindOf, kindInAddress } from "../../plans/params.ts";
import { moveAllToNewestVersion } from "../../plans/plan-setup.server.ts";
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
  if (!isConfirmed(await request.formData())) return data({ refused: "unsure" }, { status: 422 });
  moveAllToNewestVersion(person, kind, new Date());
  return redirect(`/sekretariat/planer/skabelon/${kindInAddress[kind]}?ok=flyttet`, 303);
}

export default TemplatePage;
