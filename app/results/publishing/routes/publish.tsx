import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { idOf } from "../../../base/forms/ids.ts";
import { readAct } from "../../../base/forms/read-form.server.ts";
import { notFound, refuse } from "../../../base/refusals.server.ts";
import { currentPerson } from "../../../people/sign-in/current-person.server.ts";
import { PublishPage } from "../PublishPage.tsx";
import { publishForm } from "../publish-form.ts";
import { publish } from "../publish.server.ts";
import { viewPublishing } from "../publishing-view.server.ts";

export function loader({ params }: LoaderFunctionArgs) {
  const view = viewPublishing(idOf(params.id), new Date());
  if (!view) throw notFound();
  return { view };
}

/** Publishes a closed round, once. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const roundId = idOf(params.id);
  const { confirmed, crosses } = await readAct(request, publishForm);
  if (!confirmed) return refuse("unconfirmed", { crosses });
  const outcome = publish(roundId, currentPerson(context), new Date(), crosses);
  if ("published" in outcome) return redirect(`/maalinger/${roundId}`, 303);
  if (outcome.refused === "unknown") throw notFound();
  return refuse(outcome.refused, { crosses });
}

export default function Publish() {
  const { view } = useLoaderData<typeof loader>();
  return <PublishPage view={view} refusal={useActionData<typeof action>() ?? null} />;
}
