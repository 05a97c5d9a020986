import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { idOf } from "../../../base/forms/ids.ts";
import { currentPerson } from "../../../people/sign-in/current-person.server.ts";
import { send } from "../../../sending/send.server.ts";
import { readSentForm } from "../../../sending/sent-form.server.ts";
import { withSendPanel } from "../../../sending/withSendPanel.tsx";
import { sendListToHosts } from "../../hosts/send-list.server.ts";
import { RefusedSecretariatDayPage } from "../RefusedSecretariatDayPage.tsx";
import { replyOnSecretariatPage } from "../replies.server.ts";
import { seeSecretariatDay } from "../secretariat-day.server.ts";

export const loader = ({ context, params }: LoaderFunctionArgs) =>
  seeSecretariatDay(currentPerson(context), params.id);

/** Sends the day's hosts the way to the list of participants. */
export async function action({ request, context, params }: ActionFunctionArgs) {
  const actor = currentPerson(context);
  const dayId = idOf(params.id);
  const form = await readSentForm(request);
  const now = new Date();
  const back = `/sekretariat/kursusdage/${dayId}`;
  const undo = { kind: "letters-sent", target: { scope: `course-day:${dayId}` }, back } as const;
  const outcome = await send(actor, { form, undo, back, canLeaveOut: true }, now, () =>
    sendListToHosts(actor, dayId, now),
  );
  return "panel" in outcome ? outcome : replyOnSecretariatPage(dayId, outcome, "liste");
}

export default withSendPanel(RefusedSecretariatDayPage);
