import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { requirePerson } from "../../../people/sign-in/guards.server.ts";
import { idOf } from "../../../base/forms/ids.ts";
import { isConfirmed } from "../../../base/forms/confirmation.ts";
import { publish } from "../publish.server.ts";
import { readCrosses, viewPublishing } from "../publishing-view.server.ts";
import { PublishPage } from "../PublishPage.tsx";

export function loader({ request, params }: LoaderFunctionArgs) {
  requirePerson(request, "secretariat");
  const view = viewPublishing(idOf(params.id), new Date());
  if (!view) throw new Response(null, { status: 404 });
  return { view };
}

/** Publishes a closed round, once. */
export async function action({ request, params }: ActionFunctionArgs) {
  const person = requirePerson(request, "secretariat");
  const roundId = idOf(params.id);
  const form = new URLSearchParams(await request.text());
  const crosses = readCrosses(form);
  if (!isConfirmed(form)) return data({ refused: "unsure" as const, crosses }, { status: 422 });
  const outcome = publish(roundId, person, new Date(), crosses);
  if ("published" in outcome) return redirect(`/maalinger/${roundId}`, 303);
  if (outcome.refused === "unknown") throw new Response(null, { status: 404 });
  return data({ refused: outcome.refused, crosses }, { status: 422 });
}

export default function Publish() {
  const { view } = useLoaderData<typeof loader>();
  return <PublishPage view={view} tried={useActionData<typeof action>() ?? null} />;
}
