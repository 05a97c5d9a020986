import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { requirePerson } from "../../../people/sign-in/guards.server.ts";
import { idOf } from "../../../base/forms/ids.ts";
import { CommentsPage } from "../CommentsPage.tsx";
import { chooseQuotes, viewComments } from "../quotes.server.ts";

export function loader({ request, params }: LoaderFunctionArgs) {
  const person = requirePerson(request, "secretariat");
  const view = viewComments(idOf(params.id), person, new Date());
  if (!view) throw new Response(null, { status: 404 });
  return { view, done: new URL(request.url).searchParams.get("ok") === "gemt" };
}

/** Keeps the texts that are ticked, as they stand in their fields. */
export async function action({ request, params }: ActionFunctionArgs) {
  const person = requirePerson(request, "secretariat");
  const roundId = idOf(params.id);
  const form = new URLSearchParams(await request.text());
  const typed = Object.fromEntries(
    form.getAll("vis").map((key) => [key, (form.get(`text-${key}`) ?? "").trim()]),
  );
  const outcome = chooseQuotes(roundId, new Map(Object.entries(typed)), person, new Date());
  if ("chosen" in outcome) return redirect(`/sekretariat/maalinger/${roundId}/kommentarer?ok=gemt`, 303);
  if (outcome.refused === "unknown") throw new Response(null, { status: 404 });
  return data({ refused: outcome.refused, typed }, { status: 422 });
}

export default function Comments() {
  return <CommentsPage {...useLoaderData<typeof loader>()} tried={useActionData<typeof action>() ?? null} />;
}
