import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { requirePerson } from "../../people/guards.server.ts";
import { answerPlacing } from "../answers.server.ts";
import { idOf, personOf } from "../params.ts";
import { fillReserved } from "../placing.server.ts";
import { seePlacing } from "../placing-view.server.ts";
import { PlacingPage } from "../PlacingPage.tsx";

export function loader({ request, params }: LoaderFunctionArgs) {
  const person = requirePerson(request, "leader", "secretariat");
  return seePlacing(person, params.id);
}

/** Gives someone one of the seats reserved for the municipality. */
export async function action({ request, params }: ActionFunctionArgs) {
  const person = requirePerson(request, "leader", "secretariat");
  const dayId = idOf(params.id);
  const form = await request.formData();
  const outcome = fillReserved(person, personOf(form, "person"), dayId, new Date());
  return answerPlacing(dayId, outcome, () => "tilmeldt");
}

export default PlacingPage;
