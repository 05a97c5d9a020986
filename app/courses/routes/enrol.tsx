import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from "@remix-run/node";
import { requirePerson } from "../../people/guards.server.ts";
import { answerOwn } from "../answers.server.ts";
import { enrol } from "../enrolments.server.ts";
import { readNeeds } from "../needs.ts";
import { idOf } from "../params.ts";
import { RefusedDay } from "../RefusedDay.tsx";
import { seeDay } from "../view.server.ts";

export function loader({ request, params }: LoaderFunctionArgs) {
  const person = requirePerson(request);
  return seeDay(person, params.id);
}

/** Signs up whoever asks; a no shows the day again with the sentence. */
export async function action({ request, params }: ActionFunctionArgs) {
  const person = requirePerson(request);
  const dayId = idOf(params.id);
  const needs = readNeeds(await request.formData());
  if (!needs) return data({ refused: "long" as const }, { status: 400 });
  const outcome = enrol(person, dayId, new Date(), needs);
  return answerOwn(dayId, outcome, ({ state }) => (state === "enrolled" ? "tilmeldt" : "venteliste"));
}

export default RefusedDay;
