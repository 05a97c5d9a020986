import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { z } from "zod";
import { confirmationField, confirmedField } from "../../../base/forms/confirmation.ts";
import { optionalTextField } from "../../../base/forms/fields.ts";
import { readForm } from "../../../base/forms/read-form.server.ts";
import { idOf } from "../../../base/forms/ids.ts";
import { refuse } from "../../../base/refusals.server.ts";
import { currentPerson } from "../../../people/sign-in/current-person.server.ts";
import { send } from "../../../sending/send.server.ts";
import { readSentForm } from "../../../sending/sent-form.server.ts";
import { withSendPanel } from "../../../sending/withSendPanel.tsx";
import { isCancellingUndoable } from "../cancelling.ts";
import { maxChars } from "../day-form.ts";
import { cancelDay } from "../planning.server.ts";
import { dayRow } from "../../days/days.server.ts";
import { RefusedSecretariatDayPage } from "../RefusedSecretariatDayPage.tsx";
import { replyOnSecretariatPage } from "../replies.server.ts";
import { seeSecretariatDay } from "../secretariat-day.server.ts";

export const loader = ({ context, params }: LoaderFunctionArgs) =>
  seeSecretariatDay(currentPerson(context), params.id);

/** The reason, which a published day must have, and the tick of one that cannot be undone. */
const cancelForm = z.object({
  reason: optionalTextField(maxChars.reason),
  [confirmationField]: confirmedField,
});

/** Cancels a day once the panel has shown whom it tells: near the day at once, and only when that is confirmed. */
export async function action({ request, context, params }: ActionFunctionArgs) {
  const actor = currentPerson(context);
  const dayId = idOf(params.id);
  const sent = await readSentForm(request);
  const form = await readForm(request, cancelForm);
  if (form.invalid) {
    const typed = form.invalid.data.reply.initialValue?.reason;
    return refuse("reason-long", { reason: typeof typed === "string" ? typed : null });
  }
  const { reason, [confirmationField]: confirmed } = form.value;
  const now = new Date();
  const day = dayRow(dayId);
  if (day?.state === "published" && reason === "") return refuse("reason-missing", { reason });
  const undoable = day !== null && isCancellingUndoable(day, now);
  if (!undoable && !confirmed) return refuse("unconfirmed", { reason });
  const back = `/sekretariat/kursusdage/${dayId}`;
  const undo = undoable ? ({ kind: "day-cancelled", target: { dayId }, back } as const) : null;
  const outcome = await send(actor, { form: sent, undo, back }, now, () =>
    cancelDay(actor, dayId, now, reason),
  );
  return "panel" in outcome ? outcome : replyOnSecretariatPage(dayId, outcome, "aflyst");
}

export default withSendPanel(RefusedSecretariatDayPage);
