import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { useActionData } from "@remix-run/react";
import { readForm } from "../../../base/forms/read-form.server.ts";
import { danishDate } from "../../../base/dates/danish-time.ts";
import { regionOn } from "../../register/official-municipalities.ts";
import { currentPerson } from "../../sign-in/current-person.server.ts";
import { joinMunicipality } from "../join-and-notice.server.ts";
import { JoinPage } from "../JoinPage.tsx";
import { joinComplaints, joinForm } from "../municipality-form.ts";

export async function action({ request, context }: ActionFunctionArgs) {
  const form = await readForm(request, joinForm);
  if ("invalid" in form) return form.invalid;
  const now = new Date();
  const region = regionOn(form.value.code, danishDate(now))!;
  const outcome = joinMunicipality(currentPerson(context), { ...form.value, region }, now);
  if ("refused" in outcome) return form.refuse(joinComplaints(outcome));
  return redirect(`/sekretariat/kommuner/${outcome.code}/medlemskab?ok=optaget`, 303);
}

export default function JoinMunicipality() {
  return <JoinPage reply={useActionData<typeof action>()?.reply} />;
}
