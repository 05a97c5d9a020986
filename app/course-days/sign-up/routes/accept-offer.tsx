import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { requirePerson } from "../../../people/sign-in/guards.server.ts";
import { replyOnDayPage } from "../replies.server.ts";
import { acceptOffer } from "../enrolments.server.ts";
import { idOf } from "../../days/params.ts";
import { RefusedDayPage } from "../RefusedDayPage.tsx";
import { seeDay } from "../day-view.server.ts";

export function loader({ request, params }: LoaderFunctionArgs) {
  const person = requirePerson(request);
  return seeDay(person, params.id);
}

/** Takes the seat that the asker is offered. */
export function action({ request, params }: ActionFunctionArgs) {
  const person = requirePerson(request);
  const dayId = idOf(params.id);
  const outcome = acceptOffer(person, dayId, new Date());
  return replyOnDayPage(dayId, outcome, () => "ja-tak");
}

export default RefusedDayPage;
