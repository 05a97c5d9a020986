import type { LoaderFunctionArgs } from "@remix-run/node";
import { currentPerson } from "../../../people/sign-in/current-person.server.ts";
import { seeTeamDay } from "../team-day-view.server.ts";
import { TeamDayPage } from "../TeamDayPage.tsx";

export function loader({ request, context, params }: LoaderFunctionArgs) {
  const actor = currentPerson(context);
  return { ...seeTeamDay(actor, params.id), done: new URL(request.url).searchParams.get("ok") };
}

export default TeamDayPage;
