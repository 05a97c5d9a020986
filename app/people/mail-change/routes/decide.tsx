import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { idOf } from "../../../base/forms/ids.ts";
import { readForm } from "../../../base/forms/read-form.server.ts";
import { notFound } from "../../../base/refusals.server.ts";
import { currentPerson } from "../../sign-in/current-person.server.ts";
import { DecidePage } from "../DecidePage.tsx";
import { approveMailChange, refuseApproval, refuseMailChange } from "../deciding.server.ts";
import { decisionForm } from "../forms.ts";
import { isAnotherChange, seeChange } from "../waiting.server.ts";
import { EndedChangePage } from "../EndedChangePage.tsx";

const listPath = "/sekretariat/mailadresser";

export function loader({ params, context }: LoaderFunctionArgs) {
  const viewer = currentPerson(context);
  const change = seeChange(viewer, idOf(params.id), new Date());
  if (!change) throw notFound();
  return { change, mayNot: refuseApproval(viewer, { ...change, askedBy: change.askedById }) };
}

/** Approves the new address or keeps the old one, with the reason that stands in the letters. A page from before shows what became of it. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const decider = currentPerson(context);
  const id = idOf(params.id);
  const form = await readForm(request, decisionForm);
  if ("invalid" in form) return form.invalid;
  const { act, reason, shown } = form.value;
  if (isAnotherChange(id, shown)) return form.refuse({}, { refused: "changed" as const });
  const decide = act === "godkend" ? approveMailChange : refuseMailChange;
  const outcome = decide(decider, id, reason, new Date());
  if (!("refused" in outcome))
    return redirect(`${listPath}?ok=${act === "godkend" ? "godkendt" : "afvist"}`, 303);
  if (outcome.refused === "unknown") {
    if (!seeChange(decider, id, new Date())) throw notFound();
    return redirect(`${listPath}/${id}`, 303);
  }
  return form.refuse({}, { refused: outcome.refused });
}

export default function Decide() {
  const { change, mayNot } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  if (change.state !== "waiting") return <EndedChangePage change={change} />;
  return <DecidePage change={change} mayNot={mayNot} answer={answer} />;
}
