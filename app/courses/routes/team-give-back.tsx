import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { requirePerson } from "../../people/guards.server.ts";
import { answerPlacing } from "../answers.server.ts";
import { idOf } from "../params.ts";
import { seePlacing } from "../placing-view.server.ts";
import { PlacingPage } from "../PlacingPage.tsx";
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
