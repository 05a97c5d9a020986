import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { z } from "zod";
import { idOf } from "../../../base/forms/ids.ts";
import { readAct } from "../../../base/forms/read-form.server.ts";
import { notFound } from "../../../base/refusals.server.ts";
import { currentPerson } from "../../../people/sign-in/current-person.server.ts";
import { outcomeField } from "../action-form.ts";
import { completeAction } from "../actions.server.ts";

const completeActionForm = z.object({ outcome: outcomeField });

/** Marks an agreed step as done, with its outcome. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const { outcome } = await readAct(request, completeActionForm);
  const result = completeAction(idOf(params.action), outcome, currentPerson(context), new Date());
  if ("refused" in result) throw notFound();
  return redirect(`/sekretariat/maalinger/${result.completed}/indsatser`, 303);
}
