import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { requirePerson } from "../../../people/sign-in/guards.server.ts";
import { answerPlacing } from "../../sign-up/replies.server.ts";
import { idOf } from "../../days/params.ts";
import { seePlacing } from "../team-day-view.server.ts";
import { PlacingPage } from "../TeamDayPage.tsx";
import { giveBackReservation } from "../reservations.server.ts";

export function loader({ request, params }: LoaderFunctionArgs) {
  const person = requirePerson(request, "leader", "secretariat");
  return seePlacing(person, params.id);
}

/** Gives the municipality's unfilled seats back. */
export function action({ request, params }: ActionFunctionArgs) {
  const person = requirePerson(request, "leader");
  const dayId = idOf(params.id);
  const given = giveBackReservation(person, dayId, new Date());
  return answerPlacing(dayId, given ? {} : { refused: "nothing-reserved" as const }, () => "frigivet");
}

export default PlacingPage;
