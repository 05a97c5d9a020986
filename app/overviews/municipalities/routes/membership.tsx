import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { readEdit } from "../../../base/forms/read-edit.server.ts";
import { notFound, refuse } from "../../../base/refusals.server.ts";
import { actOnMembership } from "../../../people/municipalities/membership-acts.server.ts";
import { membershipForm } from "../../../people/municipalities/municipality-form.ts";
import { currentPerson } from "../../../people/sign-in/current-person.server.ts";
import { MembershipPage } from "../MembershipPage.tsx";
import { membershipValues, seeMembership } from "../memberships.server.ts";

const doneWords = ["optaget", "rettet", "kommer-ikke", "opsagt", "bliver", "kontakter"] as const;

export function loader({ request, params, context }: LoaderFunctionArgs) {
  const done = new URL(request.url).searchParams.get("ok");
  return {
    seen: seeMembership(currentPerson(context), params.code!, new Date()),
    done: doneWords.find((word) => word === done) ?? null,
  };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const form = await readEdit(request, membershipForm, membershipValues(params.code!));
  if ("invalid" in form) return form.invalid;
  const outcome = actOnMembership(currentPerson(context), params.code!, form.value, new Date());
  if ("complaints" in outcome) return form.refuse(outcome.complaints);
  if ("done" in outcome)
    return redirect(`/sekretariat/kommuner/${outcome.code}/medlemskab?ok=${outcome.done}`, 303);
  if (outcome.refused === "unknown") throw notFound();
  return refuse(outcome.refused);
}

export default function Membership() {
  const { seen, done } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const reply = answer && "reply" in answer ? answer.reply : undefined;
  return (
    <MembershipPage seen={seen} done={done} reply={reply} unconfirmed={answer !== undefined && !reply} />
  );
}
