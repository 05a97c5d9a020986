import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { idOf } from "../../../base/forms/ids.ts";
import { readAct } from "../../../base/forms/read-form.server.ts";
import { notFound, refuse } from "../../../base/refusals.server.ts";
import { currentPerson } from "../../../people/sign-in/current-person.server.ts";
import { PublishPage } from "../PublishPage.tsx";
import { publishForm } from "../publish-form.ts";
import { freezeRound } from "../freeze.server.ts";
import { publish } from "../publish.server.ts";
import { viewPublishing } from "../publishing-view.server.ts";

export function loader({ request, params }: LoaderFunctionArgs) {
  const view = viewPublishing(idOf(params.id), new Date());
  if (!view) throw notFound();
  return { view, shared: new URL(request.url).searchParams.get("ok") === "delt" };
}

/** Freezes a closed round's figures and publishes them, once. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const roundId = idOf(params.id);
  const { confirmed } = await readAct(request, publishForm);
  if (!confirmed) return refuse("unconfirmed");
  const person = currentPerson(context);
  const frozen = await freezeRound(roundId, person, new Date());
  if ("refused" in frozen && frozen.refused === "waiting") return refuse("waiting");
  const outcome = publish(roundId, person, new Date());
  if ("published" in outcome) return redirect(`/maalinger/${roundId}`, 303);
  if (outcome.refused === "unknown") throw notFound();
  return refuse(outcome.refused);
}

export default function Publish() {
  return <PublishPage {...useLoaderData<typeof loader>()} refusal={useActionData<typeof action>() ?? null} />;
}
