import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { idOf } from "../../../base/forms/ids.ts";
import { readAct } from "../../../base/forms/read-form.server.ts";
import { currentPerson } from "../../../people/sign-in/current-person.server.ts";
import { undoable } from "../../../undo/undoable.server.ts";
import { personForm } from "../forms.ts";
import { replyOnTeamPage } from "../replies.server.ts";
import { signOffOther } from "../sign-up-others.server.ts";
import { seeTeamDay } from "../team-day-view.server.ts";
import { TeamDayPage } from "../TeamDayPage.tsx";

export const loader = ({ context, params }: LoaderFunctionArgs) =>
  seeTeamDay(currentPerson(context), params.id);

/** Takes one of the actor's own people off the day. */
export async function action({ request, context, params }: ActionFunctionArgs) {
  const actor = currentPerson(context);
  const dayId = idOf(params.id);
  const { person } = await readAct(request, personForm);
  const now = new Date();
  const target = { dayId, personIds: [person] };
  const act = { kind: "enrolment-ended", target, back: `/kursusdage/${dayId}/hold` } as const;
  const outcome = undoable(actor, act, now, () => signOffOther(actor, person, dayId, now));
  return replyOnTeamPage(dayId, outcome, () => "afmeldt");
}

export default TeamDayPage;
