import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { useActionData } from "@remix-run/react";
import { readForm } from "../../../base/forms/read-form.server.ts";
import { danishDate } from "../../../base/dates/danish-time.ts";
import { send } from "../../../sending/send.server.ts";
import { readSentForm } from "../../../sending/sent-form.server.ts";
import { withSendPanel } from "../../../sending/withSendPanel.tsx";
import { offeringUndo } from "../../../undo/address.ts";
import { regionOn } from "../../register/official-municipalities.ts";
import { currentPerson } from "../../sign-in/current-person.server.ts";
import { joinMunicipality } from "../join-and-notice.server.ts";
import { JoinPage } from "../JoinPage.tsx";
import { joinComplaints, joinForm } from "../municipality-form.ts";

export async function action({ request, context }: ActionFunctionArgs) {
  const person = currentPerson(context);
  const sent = await readSentForm(request);
  const form = await readForm(request, joinForm);
  if ("invalid" in form) return form.invalid;
  const now = new Date();
  const joining = { ...form.value, region: regionOn(form.value.code, danishDate(now))! };
  // The municipality has a page of its own on which its joining is taken back: here the letters alone are.
  const undo = { kind: "letters-sent", target: { scope: "people" } } as const;
  const back = "/sekretariat/kommuner/ny";
  const outcome = await send(
    person,
    { form: sent, undo: { ...undo, back }, act: "municipality-joined", back },
    now,
    () => joinMunicipality(person, joining, now),
  );
  if ("panel" in outcome) return outcome;
  if ("refused" in outcome) return form.refuse(joinComplaints(outcome));
  const page = `/sekretariat/kommuner/${outcome.code}/medlemskab`;
  return redirect(offeringUndo(`${page}?ok=optaget`, outcome), 303);
}

export default withSendPanel(JoinMunicipality);

function JoinMunicipality() {
  const answer = useActionData<typeof action>();
  return <JoinPage reply={answer && "reply" in answer ? answer.reply : undefined} />;
}
