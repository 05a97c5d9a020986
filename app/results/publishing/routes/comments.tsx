import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { idOf } from "../../../base/forms/ids.ts";
import { readAct } from "../../../base/forms/read-form.server.ts";
import { notFound, refuse } from "../../../base/refusals.server.ts";
import { currentPerson } from "../../../people/sign-in/current-person.server.ts";
import { CommentsPage } from "../CommentsPage.tsx";
import { quotesForm } from "../quotes-form.ts";
import { chooseQuotes, namesInQuotes, viewComments } from "../quotes.server.ts";

export function loader({ request, params, context }: LoaderFunctionArgs) {
  const view = viewComments(idOf(params.id), currentPerson(context), new Date());
  if (!view) throw notFound();
  return { view, done: new URL(request.url).searchParams.get("ok") === "gemt" };
}

/** Saves the ticked texts as quotes, as they stand in their fields. One that may name someone is shown only when that is ticked too. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const roundId = idOf(params.id);
  const { chosen, anyway } = await readAct(request, quotesForm);
  const typed = Object.fromEntries(chosen);
  const names = namesInQuotes(chosen);
  if (Object.keys(names).some((key) => !anyway.includes(key)))
    return refuse("names", { typed, names, anyway });
  const outcome = chooseQuotes(roundId, chosen, currentPerson(context), new Date());
  if ("chosen" in outcome) return redirect(`/sekretariat/maalinger/${roundId}/kommentarer?ok=gemt`, 303);
  if (outcome.refused === "unknown") throw notFound();
  return refuse(outcome.refused, { typed, names, anyway });
}

export default function Comments() {
  return (
    <CommentsPage {...useLoaderData<typeof loader>()} refusal={useActionData<typeof action>() ?? null} />
  );
}
