import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { readAct } from "../../../../base/forms/read-form.server.ts";
import { notFound, refuse } from "../../../../base/refusals.server.ts";
import { currentPerson } from "../../../../people/sign-in/current-person.server.ts";
import { draftPage } from "../addresses.ts";
import { openDraft } from "../drafts.server.ts";
import { versionForm } from "../forms.ts";
import { VersionPage } from "../VersionPage.tsx";
import { viewVersion } from "../views.server.ts";

export function loader({ params }: LoaderFunctionArgs) {
  const view = viewVersion(params.name ?? "", null);
  if (!view) throw redirect(draftPage(params.name ?? ""), 303);
  return { view };
}

/** Opens the draft of the next version, or leads to the one that is open. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const { version } = await readAct(request, versionForm);
  const name = params.name ?? "";
  const outcome = openDraft(currentPerson(context), { name, version }, new Date());
  if ("opened" in outcome) return redirect(draftPage(name), 303);
  if (outcome.refused === "unknown") throw notFound();
  return refuse(outcome.refused);
}

export default function OpenDraft() {
  return (
    <VersionPage {...useLoaderData<typeof loader>()} refused={useActionData<typeof action>()?.refused} />
  );
}
