import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { readConfirmation } from "../../../base/forms/read-form.server.ts";
import { refuse } from "../../../base/refusals.server.ts";
import { currentPerson } from "../../../people/sign-in/current-person.server.ts";
import { discardDraft } from "../drafting.server.ts";
import { templatePage } from "../addresses.ts";
import { TemplatePage } from "../TemplatePage.tsx";
import { kindOf, seeTemplate } from "../template-page.server.ts";

export const loader = ({ params }: LoaderFunctionArgs) => ({ view: seeTemplate(params.kind) });

/** Discards the draft of a plan. */
export async function action({ context, request, params }: ActionFunctionArgs) {
  const kind = kindOf(params.kind);
  if (!(await readConfirmation(request))) return refuse("unconfirmed");
  discardDraft(currentPerson(context), kind, new Date());
  return redirect(`${templatePage(kind)}?ok=kasseret`, 303);
}

export default function DiscardDraftPage() {
  return (
    <TemplatePage {...useLoaderData<typeof loader>()} refused={useActionData<typeof action>()?.refused} />
  );
}
