import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { requirePerson } from "../../people/guards.server.ts";
import { answerPlacing } from "../answers.server.ts";
import { idOf, personOf } from "../params.ts";
import { swapSeat } from "../placing.server.ts";
import { seePlacing } from "../placing-view.server.ts";
import { PlacingPage } from "../PlacingPage.tsx";

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
