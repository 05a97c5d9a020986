import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { idOf } from "../../../base/forms/ids.ts";
import { readAct } from "../../../base/forms/read-form.server.ts";
import { notFound, refuse } from "../../../base/refusals.server.ts";
import { currentPerson } from "../../../people/sign-in/current-person.server.ts";
import { TargetsPage } from "../TargetsPage.tsx";
import { targetsForm } from "../targets-form.ts";
import { setTargets, viewTargets } from "../targets.server.ts";

export function loader({ request, params }: LoaderFunctionArgs) {
  const view = viewTargets(idOf(params.id), new Date());
  if (!view) throw notFound();
  return { view, done: new URL(request.url).searchParams.get("ok") === "gemt" };
}

/** Registers the targets; an empty field is no target. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const roundId = idOf(params.id);
  const { percents, typed } = await readAct(request, targetsForm);
  const outcome = setTargets(roundId, percents, currentPerson(context), new Date());
  if ("set" in outcome) return redirect(`/sekretariat/maalinger/${roundId}/maal?ok=gemt`, 303);
  if (outcome.refused === "unknown") throw notFound();
  return refuse(outcome.refused, { typed });
}

export default function Targets() {
  return <TargetsPage {...useLoaderData<typeof loader>()} refusal={useActionData<typeof action>() ?? null} />;
}
