import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { requirePerson } from "../../people/guards.server.ts";
import { idOf } from "../params.ts";
import { giveBackReservation } from "../reservations.server.ts";

/** Gives the unfilled seats back; where nothing is reserved there is nothing here. */
export function action({ request, params }: ActionFunctionArgs) {
  const person = requirePerson(request, "leader");
  const dayId = idOf(params.id);
  if (!giveBackReservation(person, dayId, new Date())) throw new Response(null, { status: 404 });
  return redirect(`/kursusdage/${dayId}/hold?ok=frigivet`, 303);
}
