import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { requirePerson } from "../../../people/sign-in/guards.server.ts";
import { idOf } from "../../../base/forms/ids.ts";
import { findRound } from "../../../surveys/round.server.ts";
import { thresholdNames } from "../../../surveys/anonymity/thresholds.ts";
import { setThresholds } from "../../../surveys/anonymity/thresholds.server.ts";
import { ThresholdsPage } from "../ThresholdsPage.tsx";

export function loader({ request, params }: LoaderFunctionArgs) {
  requirePerson(request, "secretariat");
  const round = findRound(idOf(params.id));
  if (!round || round.imported) throw new Response(null, { status: 404 });
  const { id, name, state, thresholds } = round;
  return {
    round: { id, name, state, thresholds },
    done: new URL(request.url).searchParams.get("ok") === "gemt",
  };
}

/** Sets how few answers the round may tell of. */
export async function action({ request, params }: ActionFunctionArgs) {
  const person = requirePerson(request, "secretariat");
  const roundId = idOf(params.id);
  const form = new URLSearchParams(await request.text());
  const typed = Object.fromEntries(thresholdNames.map((kind) => [kind, (form.get(kind) ?? "").trim()]));
  const read = (kind: string) => (/^\d{1,3}$/.test(typed[kind]!) ? Number(typed[kind]) : Number.NaN);
  const wanted = { unit: read("unit"), change: read("change"), quotes: read("quotes") };
  const outcome = setThresholds(roundId, wanted, person, new Date());
  if ("set" in outcome) return redirect(`/sekretariat/maalinger/${roundId}/graenser?ok=gemt`, 303);
  if (outcome.refused === "unknown") throw new Response(null, { status: 404 });
  return data({ refused: outcome.refused, typed }, { status: 422 });
}

export default function Thresholds() {
  return (
    <ThresholdsPage {...useLoaderData<typeof loader>()} tried={useActionData<typeof action>() ?? null} />
  );
}
