import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { requirePerson } from "../../../people/sign-in/guards.server.ts";
import { idOf } from "../../../base/forms/ids.ts";
import { TargetsPage } from "../TargetsPage.tsx";
import { setTargets, viewTargets } from "../targets.server.ts";

export function loader({ request, params }: LoaderFunctionArgs) {
  requirePerson(request, "secretariat");
  const view = viewTargets(idOf(params.id), new Date());
  if (!view) throw new Response(null, { status: 404 });
  return { view, done: new URL(request.url).searchParams.get("ok") === "gemt" };
}

/** Registers the targets; an empty field is no target. */
export async function action({ request, params }: ActionFunctionArgs) {
  const person = requirePerson(request, "secretariat");
  const roundId = idOf(params.id);
  const typed = Object.fromEntries(new URLSearchParams(await request.text()));
  const wanted = Object.entries(typed)
    .filter(([, value]) => value.trim() !== "")
    .map(
      ([name, value]) => [name, /^\s*\d{1,3}\s*%?\s*$/.test(value) ? Number.parseInt(value, 10) : 0] as const,
    );
  const outcome = setTargets(roundId, new Map(wanted), person, new Date());
  if ("set" in outcome) return redirect(`/sekretariat/maalinger/${roundId}/maal?ok=gemt`, 303);
  if (outcome.refused === "unknown") throw new Response(null, { status: 404 });
  return data({ refused: outcome.refused, typed }, { status: 422 });
}

export default function Targets() {
  return <TargetsPage {...useLoaderData<typeof loader>()} tried={useActionData<typeof action>() ?? null} />;
}
