import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { idOf } from "../../../base/forms/ids.ts";
import { readForm } from "../../../base/forms/read-form.server.ts";
import { notFound } from "../../../base/refusals.server.ts";
import { currentPerson } from "../../../people/sign-in/current-person.server.ts";
import { reserveForm } from "../forms.ts";
import { reserveSeats } from "../reservations.server.ts";
import { seeTeamDay } from "../team-day-view.server.ts";
import { TeamDayPage } from "../TeamDayPage.tsx";

export const loader = ({ context, params }: LoaderFunctionArgs) =>
  seeTeamDay(currentPerson(context), params.id);

/** Reserves seats for the leader's own municipality. */
export async function action({ request, context, params }: ActionFunctionArgs) {
  const actor = currentPerson(context);
  const dayId = idOf(params.id);
  const form = await readForm(request, reserveForm);
  if ("invalid" in form) return form.invalid;
  const { seats, until } = form.value;
  const outcome = reserveSeats(actor, dayId, { seats, untilOn: until }, new Date());
  if ("reserved" in outcome) return redirect(`/kursusdage/${dayId}/hold?ok=reserveret`, 303);
  const { refused } = outcome;
  if (refused === "unknown-day") throw notFound();
  if (refused === "deadline-past" || refused === "deadline-late") return form.refuse({ until: refused });
  if (refused === "not-enough") return withCount(form.refuse({ seats: refused }), outcome.free);
  if (refused === "filled") return withCount(form.refuse({ seats: refused }), outcome.filled);
  return form.refuse({ seats: "closed-now" });
}

/** Adds the number that a complaint names. */
const withCount = <Reply extends object>(refusal: { data: Reply }, count: number) =>
  data({ ...refusal.data, count }, { status: 422 });

export default TeamDayPage;
