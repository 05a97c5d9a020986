import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { readAct } from "../../../../base/forms/read-form.server.ts";
import { refuse } from "../../../../base/refusals.server.ts";
import { draftPage } from "../addresses.ts";
import { restoreDeleted } from "../draft-changes.ts";
import { seeDraft } from "../draft-page.server.ts";
import { DraftPage } from "../DraftPage.tsx";
import { changeDraft } from "../drafts.server.ts";
import { restoreForm } from "../forms.ts";

export const loader = ({ params }: LoaderFunctionArgs) => ({ view: seeDraft(params.name) });

/** Brings back what was deleted from the draft. */
export async function action({ request, params: { name = "" } }: ActionFunctionArgs) {
  const { hvad } = await readAct(request, restoreForm);
  const outcome = changeDraft<"gone">(name, (draft) => restoreDeleted(draft, hvad) ?? { refused: "gone" });
  if ("changed" in outcome) return redirect(`${draftPage(name)}?ok=fortrudt`, 303);
  return refuse("gone");
}

export default function Restore() {
  return <DraftPage {...useLoaderData<typeof loader>()} refused={useActionData<typeof action>()?.refused} />;
}
