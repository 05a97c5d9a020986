import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { readAct } from "../../../../base/forms/read-form.server.ts";
import { refuse } from "../../../../base/refusals.server.ts";
import { currentPerson } from "../../../../people/sign-in/current-person.server.ts";
import { listPage, questionnairePage } from "../addresses.ts";
import { discardForm } from "../forms.ts";
import { seeDraft } from "../draft-page.server.ts";
import { DraftPage } from "../DraftPage.tsx";
import { discardDraft, isQuestionnaire } from "../drafts.server.ts";

export const loader = ({ params }: LoaderFunctionArgs) => ({ view: seeDraft(params.name) });

/** Discards a draft. */
export async function action({ request, params: { name = "" }, context }: ActionFunctionArgs) {
  const { sikker, was } = await readAct(request, discardForm);
  if (!sikker) return refuse("unconfirmed");
  const outcome = discardDraft(currentPerson(context), name, was, new Date());
  if ("refused" in outcome) return refuse(outcome.refused);
  return redirect(`${isQuestionnaire(name) ? questionnairePage(name) : listPage}?ok=kasseret`, 303);
}

export default function DiscardDraft() {
  return <DraftPage {...useLoaderData<typeof loader>()} refused={useActionData<typeof action>()?.refused} />;
}
