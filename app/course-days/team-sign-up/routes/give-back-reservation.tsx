import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { idOf } from "../../../base/forms/ids.ts";
import { currentPerson } from "../../../people/sign-in/current-person.server.ts";
import { undoable } from "../../../undo/undoable.server.ts";
import { replyOnTeamPage } from "../replies.server.ts";
import { giveBackReservation } from "../reservations.server.ts";
import { seeTeamDay } from "../team-day-view.server.ts";
import { TeamDayPage } from "../TeamDayPage.tsx";

export const loader = ({ context, params }: LoaderFunctionArgs) =>
  seeTeamDay(currentPerson(context), params.id);

/** Gives the municipality's unfilled seats back. */
export function action({ context, params }: ActionFunctionArgs) {
  const actor = currentPerson(context);
  const dayId = idOf(params.id);
  const now = new Date();
  const act = { kind: "reservation-ended", target: { dayId }, back: `/kursusdage/${dayId}/hold` } as const;
  const outcome = undoable(actor, act, now, () => ({ givenBack: giveBackReservation(actor, dayId, now) }));
  return replyOnTeamPage(
    dayId,
    outcome.givenBack ? outcome : { refused: "nothing-reserved" },
    () => "frigivet",
  );
}

export default TeamDayPage;
