import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from "@remix-run/node";
import { requirePerson } from "../../people/guards.server.ts";
import { answerOwn } from "../answers.server.ts";
import { readNeeds } from "../needs.ts";
import { tellNeeds } from "../needs.server.ts";
import { idOf } from "../params.ts";
import { RefusedDay } from "../RefusedDay.tsx";
import { seeDay } from "../view.server.ts";

export function loader({ request, params }: LoaderFunctionArgs) {
  const person = requirePerson(request);
  return seeDay(person, params.id);
}

/** Changes what the asker has told of food and access. */
export async function action({ request, params }: ActionFunctionArgs) {
  const person = requirePerson(request);
  const dayId = idOf(params.id);
  const needs = readNeeds(await request.formData());
  if (!needs) return data({ refused: "long" as const }, { status: 400 });
  return answerOwn(dayId, tellNeeds(person, dayId, needs, new Date()), () => "behov");
}

export default RefusedDay;
