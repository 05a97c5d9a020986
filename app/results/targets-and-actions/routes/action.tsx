import { parseWithZod } from "@conform-to/zod/v4";
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { requirePerson } from "../../../people/sign-in/guards.server.ts";
import { idOf } from "../../../base/forms/ids.ts";
import { isConfirmed } from "../../../base/forms/confirmation.ts";
import { ActionPage } from "../ActionPage.tsx";
import { amendAction, amendForm, deleteAction, findAction } from "../actions.server.ts";
import { findPublished } from "../../figures/published-rounds.server.ts";

export function loader({ request, params }: LoaderFunctionArgs) {
  requirePerson(request, "secretariat");
  const step = findAction(idOf(params.action));
  const round = step && findPublished(step.roundId);
  if (!step || !round) throw new Response(null, { status: 404 });
  const { id, name, questions } = round;
  return { round: { id, name, questions }, step };
}

/** Corrects an agreed step, or deletes it when its sender knows that it cannot be undone. */
export async function action({ request, params }: ActionFunctionArgs) {
  const person = requirePerson(request, "secretariat");
  const id = idOf(params.action);
  const sent = await request.formData();
  if (sent.get("slet") !== null) {
    if (!isConfirmed(sent)) return data({ unsure: true } as const, { status: 422 });
    const outcome = deleteAction(id, person, new Date());
    if ("refused" in outcome) throw new Response(null, { status: 404 });
    return redirect(`/sekretariat/maalinger/${outcome.dropped}/indsatser?ok=slettet`, 303);
  }
  const form = parseWithZod(sent, { schema: amendForm });
  if (form.status !== "success") return data({ reply: form.reply() }, { status: 422 });
  const outcome = amendAction(id, form.value, person, new Date());
  if ("amended" in outcome)
    return redirect(`/sekretariat/maalinger/${outcome.amended}/indsatser?ok=rettet`, 303);
  if (outcome.refused === "unknown") throw new Response(null, { status: 404 });
  return data({ reply: form.reply({ fieldErrors: { question: ["missing"] } }) }, { status: 422 });
}

export default function Action() {
  const refused = useActionData<typeof action>();
  const reply = refused && "reply" in refused ? refused.reply : undefined;
  return (
    <ActionPage
      {...useLoaderData<typeof loader>()}
      reply={reply}
      unsure={refused !== undefined && "unsure" in refused}
    />
  );
}
