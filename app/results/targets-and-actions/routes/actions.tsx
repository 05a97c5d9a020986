import { parseWithZod } from "@conform-to/zod/v4";
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { requirePerson } from "../../../people/sign-in/guards.server.ts";
import { idOf } from "../../../base/forms/ids.ts";
import { danishDate } from "../../../base/dates/danish-time.ts";
import { actionForm, actionsOf, agreeOnAction } from "../actions.server.ts";
import { ActionsPage } from "../ActionsPage.tsx";
import { findPublished } from "../../figures/published-rounds.server.ts";

const doneWords = ["rettet", "slettet"] as const;

export function loader({ request, params }: LoaderFunctionArgs) {
  requirePerson(request, "secretariat");
  const round = findPublished(idOf(params.id));
  if (!round) throw new Response(null, { status: 404 });
  const { id, name, questions } = round;
  const ok = new URL(request.url).searchParams.get("ok");
  return {
    round: { id, name, questions },
    steps: actionsOf(id),
    today: danishDate(new Date()),
    done: doneWords.find((word) => word === ok) ?? null,
  };
}

/** Agrees on a new step. */
export async function action({ request, params }: ActionFunctionArgs) {
  const person = requirePerson(request, "secretariat");
  const roundId = idOf(params.id);
  const form = parseWithZod(await request.formData(), { schema: actionForm });
  if (form.status !== "success") return data(form.reply(), { status: 422 });
  const outcome = agreeOnAction(roundId, form.value, person, new Date());
  if ("agreed" in outcome) return redirect(`/sekretariat/maalinger/${roundId}/indsatser`, 303);
  if (outcome.refused === "unknown") throw new Response(null, { status: 404 });
  return data(form.reply({ fieldErrors: { question: ["missing"] } }), { status: 422 });
}

export default function Actions() {
  return <ActionsPage {...useLoaderData<typeof loader>()} reply={useActionData<typeof action>()} />;
}
