import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { idOf } from "../../../base/forms/ids.ts";
import { readAct } from "../../../base/forms/read-form.server.ts";
import { notFound, refuse } from "../../../base/refusals.server.ts";
import { currentPerson } from "../../../people/sign-in/current-person.server.ts";
import { send } from "../../../sending/send.server.ts";
import { readSentForm } from "../../../sending/sent-form.server.ts";
import { withSendPanel } from "../../../sending/withSendPanel.tsx";
import { offeringUndo } from "../../../undo/address.ts";
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

/** Freezes a closed round's figures and publishes them, once, after the panel has shown the letters about it. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const roundId = idOf(params.id);
  const form = await readSentForm(request);
  const { confirmed } = await readAct(request, publishForm);
  if (!confirmed) return refuse("unconfirmed");
  const person = currentPerson(context);
  const frozen = await freezeRound(roundId, person, new Date());
  if ("refused" in frozen && frozen.refused === "waiting") return refuse("waiting");
  const back = `/sekretariat/maalinger/${roundId}/offentliggoer`;
  const undo = { kind: "letters-sent", target: { scope: `round:${roundId}` }, back } as const;
  const now = new Date();
  const outcome = await send(person, { form, undo, act: "round-published", back }, now, () =>
    publish(roundId, person, now),
  );
  if ("panel" in outcome) return outcome;
  if ("published" in outcome)
    return redirect(offeringUndo(`/maalinger/${roundId}?ok=offentliggjort`, outcome), 303);
  if (outcome.refused === "unknown") throw notFound();
  return refuse(outcome.refused);
}

export default withSendPanel(Publish);

function Publish() {
  const answer = useActionData<typeof action>();
  const refusal = answer && "refused" in answer ? answer : null;
  return <PublishPage {...useLoaderData<typeof loader>()} refusal={refusal} />;
}
