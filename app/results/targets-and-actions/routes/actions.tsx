import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { danishDate } from "../../../base/dates/danish-time.ts";
import { idOf } from "../../../base/forms/ids.ts";
import { readForm } from "../../../base/forms/read-form.server.ts";
import { notFound } from "../../../base/refusals.server.ts";
import { currentPerson } from "../../../people/sign-in/current-person.server.ts";
import { findPublished } from "../../figures/published-rounds.server.ts";
import { ActionsPage } from "../ActionsPage.tsx";
import { newActionForm } from "../action-form.ts";
import { actionsOf, agreeOnAction } from "../actions.server.ts";

const successes = ["rettet", "slettet"] as const;

export function loader({ request, params }: LoaderFunctionArgs) {
  const round = findPublished(idOf(params.id));
  if (!round) throw notFound();
  const { id, name, questions } = round;
  const ok = new URL(request.url).searchParams.get("ok");
  return {
    round: { id, name, questions },
    steps: actionsOf(id),
    today: danishDate(new Date()),
    done: successes.find((success) => success === ok) ?? null,
  };
}

/** Agrees on a new step. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const roundId = idOf(params.id);
  const form = await readForm(request, newActionForm);
  if ("invalid" in form) return form.invalid;
  const outcome = agreeOnAction(roundId, form.value, currentPerson(context), new Date());
  if ("agreed" in outcome) return redirect(`/sekretariat/maalinger/${roundId}/indsatser`, 303);
  if (outcome.refused === "unknown") throw notFound();
  return form.refuse({ question: "missing" });
}

export default function Actions() {
  return <ActionsPage {...useLoaderData<typeof loader>()} reply={useActionData<typeof action>()?.reply} />;
}
