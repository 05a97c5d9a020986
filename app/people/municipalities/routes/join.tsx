import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { useActionData } from "@remix-run/react";
import { readForm } from "../../../base/forms/read-form.server.ts";
import { currentPerson } from "../../sign-in/current-person.server.ts";
import { joinMunicipality } from "../join-and-notice.server.ts";
import { JoinPage } from "../JoinPage.tsx";
import { joinComplaints, joinForm } from "../municipality-form.ts";

export async function action({ request, context }: ActionFunctionArgs) {
  const form = await readForm(request, joinForm);
  if ("invalid" in form) return form.invalid;
  const outcome = joinMunicipality(currentPerson(context), form.value, new Date());
  if ("refused" in outcome) return form.refuse(joinComplaints(outcome));
  return redirect(`/sekretariat/kommuner/${outcome.code}/medlemskab?ok=optaget`, 303);
}

export default function JoinMunicipality() {
  return <JoinPage reply={useActionData<typeof action>()?.reply} />;
}
