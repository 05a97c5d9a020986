import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from "@remix-run/node";
import { requirePerson } from "../../../people/sign-in/guards.server.ts";
import { replyOnDayPage } from "../replies.server.ts";
import { enrol, type ClaimedPlace } from "../enrolments.server.ts";
import { readNeeds, typedNeeds } from "../needs.ts";
import { idOf } from "../../days/params.ts";
import { RefusedDayPage } from "../RefusedDayPage.tsx";
import { seeDay } from "../day-view.server.ts";

export function loader({ request, params }: LoaderFunctionArgs) {
  const person = requirePerson(request);
  return seeDay(person, params.id);
}

/** Signs up whoever asks; a no shows the day again with the sentence and what was typed. */
export async function action({ request, params }: ActionFunctionArgs) {
  const person = requirePerson(request);
  const dayId = idOf(params.id);
  const form = await request.formData();
  const needs = readNeeds(form);
  if (!needs) return data({ refused: "long" as const, typed: typedNeeds(form) }, { status: 400 });
  const outcome = enrol(person, dayId, new Date(), needs);
  const done = ({ state }: ClaimedPlace) => (state === "enrolled" ? "tilmeldt" : "venteliste");
  return replyOnDayPage(dayId, outcome, done, needs);
}

export default RefusedDayPage;
