import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { confirmationField, confirmedField } from "../../../base/forms/confirmation.ts";
import { idOf } from "../../../base/forms/ids.ts";
import { judgeForm, tryForm } from "../../../base/forms/read-form.server.ts";
import { notFound, refuse } from "../../../base/refusals.server.ts";
import type { Person } from "../../../people/register/person.server.ts";
import { currentPerson } from "../../../people/sign-in/current-person.server.ts";
import { findPublished } from "../../figures/published-rounds.server.ts";
import { ActionPage } from "../ActionPage.tsx";
import { changeActionForm } from "../action-form.ts";
import { changeAction, deleteAction, findAction } from "../actions.server.ts";

export function loader({ params }: LoaderFunctionArgs) {
  const step = findAction(idOf(params.action));
  const round = step && findPublished(step.roundId);
  if (!step || !round) throw notFound();
  const { id, name, questions } = round;
  return { round: { id, name, questions }, step };
}

const deleteForm = z.object({ slet: z.string(), [confirmationField]: confirmedField });

/** Corrects an agreed step, or deletes it when the tick is set. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const [id, person] = [idOf(params.action), currentPerson(context)];
  const form = await request.formData();
  const deletion = tryForm(form, deleteForm);
  return "invalid" in deletion
    ? changeStep(id, form, person)
    : deleteStep(id, deletion.value[confirmationField], person);
}

function deleteStep(id: number, confirmed: boolean, person: Person) {
  if (!confirmed) return refuse("unconfirmed");
  const outcome = deleteAction(id, person, new Date());
  if ("refused" in outcome) throw notFound();
  return redirect(`/sekretariat/maalinger/${outcome.deleted}/indsatser?ok=slettet`, 303);
}

function changeStep(id: number, sent: FormData, person: Person) {
  const form = judgeForm(sent, changeActionForm);
  if ("invalid" in form) return form.invalid;
  const outcome = changeAction(id, form.value, person, new Date());
  if ("changed" in outcome)
    return redirect(`/sekretariat/maalinger/${outcome.changed}/indsatser?ok=rettet`, 303);
  if (outcome.refused === "unknown") throw notFound();
  return form.refuse({ question: "missing" });
}

export default function Action() {
  const answer = useActionData<typeof action>();
  return (
    <ActionPage
      {...useLoaderData<typeof loader>()}
      reply={answer && "reply" in answer ? answer.reply : undefined}
      unconfirmed={answer !== undefined && "refused" in answer}
    />
  );
}
