import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { requirePerson } from "../../../people/sign-in/guards.server.ts";
import { parseDay } from "../../../base/dates/date-text.ts";
import { idOf } from "../../days/params.ts";
import { seeTeamDay } from "../team-day-view.server.ts";
import { TeamDayPage } from "../TeamDayPage.tsx";
import { seatsField } from "../../planning/day-form.ts";
import type { ReserveReply } from "../ReserveForm.tsx";
import { reserveSeats } from "../reservations.server.ts";

export function loader({ request, params }: LoaderFunctionArgs) {
  const person = requirePerson(request, "leader", "secretariat");
  return seeTeamDay(person, params.id);
}

/** Reserves seats for the leader's own municipality. */
export async function action({ request, params }: ActionFunctionArgs) {
  const person = requirePerson(request, "leader");
  const dayId = idOf(params.id);
  const form = await request.formData();
  const typed = { seats: shortText(form, "seats"), until: shortText(form, "until") };
  const no = (status: number, field: ReserveReply["field"], wrong: ReserveReply["wrong"], count = 0) =>
    data({ reserve: { typed, field, wrong, count } satisfies ReserveReply }, { status });
  const [seats, untilOn] = [seatsField.safeParse(typed.seats), parseDay(typed.until)];
  if (!seats.success) return no(400, "seats", "seats");
  if (!untilOn) return no(400, "until", "day");
  const outcome = reserveSeats(person, dayId, { seats: seats.data, untilOn }, new Date());
  if ("reserved" in outcome) return redirect(`/kursusdage/${dayId}/hold?ok=reserveret`, 303);
  const { refused } = outcome;
  if (refused === "unknown-day") throw new Response(null, { status: 404 });
  if (refused === "not-enough") return no(422, "seats", refused, outcome.free);
  if (refused === "filled") return no(422, "seats", refused, outcome.filled);
  if (refused === "deadline-past" || refused === "deadline-late") return no(422, "until", refused);
  return no(422, "seats", "closed-now");
}

const shortText = (form: FormData, name: string) =>
  String(form.get(name) ?? "")
    .trim()
    .slice(0, 20);

export default TeamDayPage;
