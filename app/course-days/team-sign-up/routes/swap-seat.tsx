import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { idOf } from "../../../base/forms/ids.ts";
import { readAct } from "../../../base/forms/read-form.server.ts";
import { currentPerson } from "../../../people/sign-in/current-person.server.ts";
import { undoable } from "../../../undo/undoable.server.ts";
import { swapForm } from "../forms.ts";
import { replyOnTeamPage } from "../replies.server.ts";
import { swapSeat } from "../sign-up-others.server.ts";
import { seeTeamDay } from "../team-day-view.server.ts";
import { TeamDayPage } from "../TeamDayPage.tsx";

export const loader = ({ context, params }: LoaderFunctionArgs) =>
  seeTeamDay(currentPerson(context), params.id);

/** Puts a colleague (til) in someone's seat (fra). */
export async function action({ request, context, params }: ActionFunctionArgs) {
  const actor = currentPerson(context);
  const dayId = idOf(params.id);
  const { fra, til } = await readAct(request, swapForm);
  const now = new Date();
  const target = { dayId, personIds: [fra, til] };
  const act = { kind: "enrolment-ended", target, back: `/kursusdage/${dayId}/hold` } as const;
  const outcome = undoable(actor, act, now, () => swapSeat(actor, dayId, fra, til, now));
  return replyOnTeamPage(dayId, outcome, () => "byttet");
}

export default TeamDayPage;
