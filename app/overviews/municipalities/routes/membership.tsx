import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { requirePerson } from "../../../people/sign-in/guards.server.ts";
import { MembershipPage } from "../MembershipPage.tsx";
import { actOnMembership, seeMembership } from "../memberships.server.ts";

const doneWords = ["optaget", "rettet", "kommer-ikke", "opsagt", "bliver", "kontakter"] as const;

export function loader({ request, params }: LoaderFunctionArgs) {
  const person = requirePerson(request, "secretariat");
  const said = new URL(request.url).searchParams.get("ok");
  return {
    seen: seeMembership(person, params.code!, new Date()),
    done: doneWords.find((word) => word === said) ?? null,
  };
}

/** One of the page's forms: notice, taking it back, contacts. */
export async function action({ request, params }: ActionFunctionArgs) {
  const person = requirePerson(request, "secretariat");
  const outcome = actOnMembership(person, params.code!, await request.formData(), new Date());
  const code = "code" in outcome ? outcome.code : params.code;
  if ("done" in outcome) return redirect(`/sekretariat/kommuner/${code}/medlemskab?ok=${outcome.done}`, 303);
  return data(outcome, { status: 422 });
}

export default function Membership() {
  const { seen, done } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const reply = answer && "reply" in answer ? answer.reply : undefined;
  return <MembershipPage seen={seen} done={done} reply={reply} unsure={answer !== undefined && !reply} />;
}
