import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { requirePerson } from "../../../people/sign-in/guards.server.ts";
import { replyOnTeamPage } from "../../sign-up/replies.server.ts";
import { idOf } from "../../days/params.ts";
import { seeTeamDay } from "../team-day-view.server.ts";
import { TeamDayPage } from "../TeamDayPage.tsx";
import { giveBackReservation } from "../reservations.server.ts";

export function loader({ request, params }: LoaderFunctionArgs) {
  const person = requirePerson(request, "leader", "secretariat");
  return seeTeamDay(person, params.id);
}

/** Gives the municipality's unfilled seats back. */
export function action({ request, params }: ActionFunctionArgs) {
  const person = requirePerson(request, "leader");
  const dayId = idOf(params.id);
  const given = giveBackReservation(person, dayId, new Date());
  return replyOnTeamPage(dayId, given ? {} : { refused: "nothing-reserved" as const }, () => "frigivet");
}

export default TeamDayPage;
