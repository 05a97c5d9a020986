import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { requirePerson } from "../../../people/sign-in/guards.server.ts";
import { answerPlacing } from "../../sign-up/replies.server.ts";
import { idOf, personOf } from "../../days/params.ts";
import { signOffOther } from "../sign-up-others.server.ts";
import { seePlacing } from "../team-day-view.server.ts";
import { PlacingPage } from "../TeamDayPage.tsx";

export function loader({ request, params }: LoaderFunctionArgs) {
  const person = requirePerson(request, "leader", "secretariat");
  return seePlacing(person, params.id);
}

/** Takes someone of one's own off the day. */
export async function action({ request, params }: ActionFunctionArgs) {
  const person = requirePerson(request, "leader", "secretariat");
  const dayId = idOf(params.id);
  const form = await request.formData();
  const outcome = signOffOther(person, personOf(form, "person"), dayId, new Date());
  return answerPlacing(dayId, outcome, () => "afmeldt");
}

export default PlacingPage;
