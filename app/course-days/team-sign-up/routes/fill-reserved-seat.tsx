import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { idOf } from "../../../base/forms/ids.ts";
import { readAct } from "../../../base/forms/read-form.server.ts";
import { currentPerson } from "../../../people/sign-in/current-person.server.ts";
import { personForm } from "../forms.ts";
import { replyOnTeamPage } from "../replies.server.ts";
import { fillReservedSeat } from "../sign-up-others.server.ts";
import { seeTeamDay } from "../team-day-view.server.ts";
import { TeamDayPage } from "../TeamDayPage.tsx";

export const loader = ({ context, params }: LoaderFunctionArgs) =>
  seeTeamDay(currentPerson(context), params.id);

/** Gives someone one of the seats reserved for the municipality. */
export async function action({ request, context, params }: ActionFunctionArgs) {
  const actor = currentPerson(context);
  const dayId = idOf(params.id);
  const { person } = await readAct(request, personForm);
  const outcome = fillReservedSeat(actor, person, dayId, new Date());
  return replyOnTeamPage(dayId, outcome, () => "tilmeldt");
}

export default TeamDayPage;
