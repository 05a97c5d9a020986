import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { currentPerson } from "../../../people/sign-in/current-person.server.ts";
import { send } from "../../../sending/send.server.ts";
import { readSentForm } from "../../../sending/sent-form.server.ts";
import { withSendPanel } from "../../../sending/withSendPanel.tsx";
import { offeringUndo } from "../../../undo/address.ts";
import { SecretariatDaysPage } from "../SecretariatDaysPage.tsx";
import { seeSecretariatDays } from "../secretariat-days.server.ts";
import { listDraftIds, publishDrafts } from "../planning.server.ts";

export function loader({ context }: LoaderFunctionArgs) {
  const person = currentPerson(context);
  return { view: seeSecretariatDays(person, new URLSearchParams(), new Date()) };
}

/** Publishes every draft ahead; pressed again, it says that there was none. */
export async function action({ request, context }: ActionFunctionArgs) {
  const person = currentPerson(context);
  const form = await readSentForm(request);
  const now = new Date();
  const back = "/sekretariat/kursusdage";
  const undo = { kind: "days-published", target: { dayIds: listDraftIds(now) }, back } as const;
  const outcome = await send(person, { form, undo, back, canLeaveOut: true }, now, () => ({
    published: publishDrafts(person, now),
  }));
  if ("panel" in outcome) return outcome;
  const done = outcome.published > 0 ? "udgivet" : "ingen";
  return redirect(offeringUndo(`/sekretariat/kursusdage?ok=${done}`, outcome), 303);
}

export default withSendPanel(PublishAllPage);

function PublishAllPage() {
  return <SecretariatDaysPage {...useLoaderData<typeof loader>()} />;
}
