import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { readAct } from "../../../../base/forms/read-form.server.ts";
import { notFound, refuse } from "../../../../base/refusals.server.ts";
import { currentPerson } from "../../../../people/sign-in/current-person.server.ts";
import { questionnairePage } from "../addresses.ts";
import { isQuestionnaire } from "../drafts.server.ts";
import { stampForm } from "../forms.ts";
import { SavePage } from "../SavePage.tsx";
import { saveVersion } from "../saving.server.ts";
import { viewSaving } from "../views.server.ts";

export function loader({ params: { name = "" } }: LoaderFunctionArgs) {
  const view = viewSaving(name);
  if (view) return { view };
  if (!isQuestionnaire(name)) throw notFound();
  throw redirect(questionnairePage(name), 303);
}

/** Makes the draft the next version, if it is the one that was shown. */
export async function action({ request, params: { name = "" }, context }: ActionFunctionArgs) {
  const { was } = await readAct(request, stampForm);
  const outcome = saveVersion(currentPerson(context), name, was, new Date());
  if ("saved" in outcome) return redirect(`${questionnairePage(name)}?ok=gemt`, 303);
  if (outcome.refused !== "no-draft") return refuse(outcome.refused);
  if (!isQuestionnaire(name)) throw notFound();
  return redirect(questionnairePage(name), 303);
}

export default function SaveVersion() {
  return <SavePage {...useLoaderData<typeof loader>()} refused={useActionData<typeof action>()?.refused} />;
}
