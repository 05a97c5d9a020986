import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { readConfirmation } from "../../../base/forms/read-form.server.ts";
import { idOf } from "../../../base/forms/ids.ts";
import { refuse } from "../../../base/refusals.server.ts";
import { currentPerson } from "../../../people/sign-in/current-person.server.ts";
import { undoable } from "../../../undo/undoable.server.ts";
import { isCancellingUndoable } from "../cancelling.ts";
import { cancelDay } from "../planning.server.ts";
import { dayRow } from "../../days/days.server.ts";
import { RefusedSecretariatDayPage } from "../RefusedSecretariatDayPage.tsx";
import { replyOnSecretariatPage } from "../replies.server.ts";
import { seeSecretariatDay } from "../secretariat-day.server.ts";

export const loader = ({ context, params }: LoaderFunctionArgs) =>
  seeSecretariatDay(currentPerson(context), params.id);

/** Cancels a day: at once when it can be undone, else only when that is confirmed. */
export async function action({ request, context, params }: ActionFunctionArgs) {
  const actor = currentPerson(context);
  const dayId = idOf(params.id);
  const confirmed = await readConfirmation(request);
  const now = new Date();
  const day = dayRow(dayId);
  const cancel = () => cancelDay(actor, dayId, now);
  if (!day || !isCancellingUndoable(day, now)) {
    if (!confirmed) return refuse("unconfirmed");
    return replyOnSecretariatPage(dayId, cancel(), "aflyst");
  }
  const back = `/sekretariat/kursusdage/${dayId}`;
  const act = { kind: "day-cancelled", target: { dayId }, back } as const;
  return replyOnSecretariatPage(dayId, undoable(actor, act, now, cancel), "aflyst");
}

export default RefusedSecretariatDayPage;
