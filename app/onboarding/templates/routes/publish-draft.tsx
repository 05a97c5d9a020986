import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { refuse } from "../../../base/refusals.server.ts";
import { currentPerson } from "../../../people/sign-in/current-person.server.ts";
import { publishDraft } from "../drafting.server.ts";
import { templatePage } from "../addresses.ts";
import { TemplatePage } from "../TemplatePage.tsx";
import { kindOf, seeTemplate } from "../template-page.server.ts";

export const loader = ({ params }: LoaderFunctionArgs) => ({ view: seeTemplate(params.kind) });

/** Makes the draft the version that plans begin with. */
export function action({ context, params }: ActionFunctionArgs) {
  const kind = kindOf(params.kind);
  const outcome = publishDraft(currentPerson(context), kind, new Date());
  if ("refused" in outcome) return refuse(outcome.refused);
  return redirect(`${templatePage(kind)}?ok=udgivet`, 303);
}

export default function PublishDraftPage() {
  return (
    <TemplatePage {...useLoaderData<typeof loader>()} refused={useActionData<typeof action>()?.refused} />
  );
}
