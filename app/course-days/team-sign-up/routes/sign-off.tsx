import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { requirePerson } from "../../../people/sign-in/guards.server.ts";
import { replyOnTeamPage } from "../../sign-up/replies.server.ts";
import { idOf, personIdIn } from "../../days/params.ts";
import { signOffOther } from "../sign-up-others.server.ts";
import { seeTeamDay } from "../team-day-view.server.ts";
import { TeamDayPage } from "../TeamDayPage.tsx";

export function loader({ request, params }: LoaderFunctionArgs) {
  const person = requirePerson(request, "leader", "secretariat");
  return seeTeamDay(person, params.id);
}

/** Takes someone of one's own off the day. */
export async function action({ request, params }: ActionFunctionArgs) {
  const person = requirePerson(request, "leader", "secretariat");
  const dayId = idOf(params.id);
  const form = await request.formData();
  const outcome = signOffOther(person, personIdIn(form, "person"), dayId, new Date());
  return replyOnTeamPage(dayId, outcome, () => "afmeldt");
}

export default TeamDayPage;
