import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { readAct } from "../../../../base/forms/read-form.server.ts";
import { refuse } from "../../../../base/refusals.server.ts";
import { currentPerson } from "../../../../people/sign-in/current-person.server.ts";
import { offeringUndo } from "../../../../undo/address.ts";
import { undoable } from "../../../../undo/undoable.server.ts";
import { draftPage, listPage, questionnairePage } from "../addresses.ts";
import { discardForm } from "../forms.ts";
import { seeDraft } from "../draft-page.server.ts";
import { DraftPage } from "../DraftPage.tsx";
import { discardDraft, isQuestionnaire } from "../drafts.server.ts";

export const loader = ({ params }: LoaderFunctionArgs) => ({ view: seeDraft(params.name) });

/** Discards a draft. */
export async function action({ request, params: { name = "" }, context }: ActionFunctionArgs) {
  const { was } = await readAct(request, discardForm);
  const [actor, now] = [currentPerson(context), new Date()];
  const act = { kind: "questionnaire-draft-discarded", target: { name }, back: draftPage(name) } as const;
  const outcome = undoable(actor, act, now, () => discardDraft(actor, name, was, now));
  if ("refused" in outcome) return refuse(outcome.refused);
  const page = isQuestionnaire(name) ? questionnairePage(name) : listPage;
  return redirect(offeringUndo(`${page}?ok=kasseret`, outcome), 303);
}

export default function DiscardDraft() {
  return <DraftPage {...useLoaderData<typeof loader>()} refused={useActionData<typeof action>()?.refused} />;
}
