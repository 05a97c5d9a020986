import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { requirePerson } from "../../../people/sign-in/guards.server.ts";
import { answerPlacing } from "../../sign-up/replies.server.ts";
import { idOf, personOf } from "../../days/params.ts";
import { swapSeat } from "../sign-up-others.server.ts";
import { seePlacing } from "../team-day-view.server.ts";
import { PlacingPage } from "../TeamDayPage.tsx";

export function loader({ request, params }: LoaderFunctionArgs) {
  const person = requirePerson(request, "leader", "secretariat");
  return seePlacing(person, params.id);
}

/** Puts a colleague (til) in someone's seat (fra). */
export async function action({ request, params }: ActionFunctionArgs) {
  const person = requirePerson(request, "leader", "secretariat");
  const dayId = idOf(params.id);
  const form = await request.formData();
  const outcome = swapSeat(person, dayId, personOf(form, "fra"), personOf(form, "til"), new Date());
  return answerPlacing(dayId, outcome, () => "byttet");
}

export default PlacingPage;
