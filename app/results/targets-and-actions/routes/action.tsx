import { actionValuesOf } from "../action-values.ts";
import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { idOf } from "../../../base/forms/ids.ts";
import { judgeEdit } from "../../../base/forms/read-edit.server.ts";
import { readFields, tryForm } from "../../../base/forms/read-form.server.ts";
import { type Locale, localeOf } from "../../../base/texts/locale.ts";
import { notFound } from "../../../base/refusals.server.ts";
import type { Person } from "../../../people/register/person.server.ts";
import { currentPerson } from "../../../people/sign-in/current-person.server.ts";
import { offeringUndo } from "../../../undo/address.ts";
import { undoable } from "../../../undo/undoable.server.ts";
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

const deleteForm = z.object({ slet: z.string() });

/** Corrects an agreed step, or deletes it. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const [id, person] = [idOf(params.action), currentPerson(context)];
  const form = await readFields(request);
  const deletion = tryForm(form, deleteForm);
  return "invalid" in deletion
    ? changeStep(id, form, person, localeOf(request.headers.get("Cookie")))
    : deleteStep(id, person);
}

function deleteStep(actionId: number, person: Person) {
  const now = new Date();
  const back = `/sekretariat/maalinger/${findAction(actionId)?.roundId}/indsatser`;
  const act = { kind: "action-deleted", target: { actionId }, back } as const;
  const outcome = undoable(person, act, now, () => deleteAction(actionId, person, now));
  if ("refused" in outcome) throw notFound();
  return redirect(offeringUndo(`${back}?ok=slettet`, outcome), 303);
}

function changeStep(id: number, sent: FormData, person: Person, locale: Locale) {
  const step = findAction(id);
  if (!step) throw notFound();
  const form = judgeEdit(sent, changeActionForm, actionValuesOf(step), locale);
  if ("invalid" in form) return form.invalid;
  const outcome = changeAction(id, form.value, person, new Date());
  if ("changed" in outcome)
    return redirect(`/sekretariat/maalinger/${outcome.changed}/indsatser?ok=rettet`, 303);
  if (outcome.refused === "unknown") throw notFound();
  return form.refuse({ question: "missing" });
}

export default function Action() {
  return <ActionPage {...useLoaderData<typeof loader>()} reply={useActionData<typeof action>()?.reply} />;
}
