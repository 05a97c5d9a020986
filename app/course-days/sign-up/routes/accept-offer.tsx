import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { idOf } from "../../../base/forms/ids.ts";
import { currentPerson } from "../../../people/sign-in/current-person.server.ts";
import { seeDay } from "../day-view.server.ts";
import { acceptOffer } from "../enrolments.server.ts";
import { RefusedDayPage } from "../RefusedDayPage.tsx";
import { replyOnDayPage } from "../replies.server.ts";

export const loader = ({ context, params }: LoaderFunctionArgs) => seeDay(currentPerson(context), params.id);

/** Takes the seat that the person is offered. */
export function action({ context, params }: ActionFunctionArgs) {
  const person = currentPerson(context);
  const dayId = idOf(params.id);
  return replyOnDayPage(dayId, acceptOffer(person, dayId, new Date()), () => "ja-tak");
}

export default RefusedDayPage;
