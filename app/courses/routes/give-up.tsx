import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { requirePerson } from "../../people/guards.server.ts";
import { answerOwn } from "../answers.server.ts";
import { giveUp } from "../enrolments.server.ts";
import { idOf } from "../params.ts";
import { RefusedDay } from "../RefusedDay.tsx";
import { seeDay } from "../view.server.ts";

export function loader({ request, params }: LoaderFunctionArgs) {
  const person = requirePerson(request);
  return seeDay(person, params.id);
}

/** Gives up the asker's own seat or place on the list; without one there is nothing here. */
export function action({ request, params }: ActionFunctionArgs) {
  const person = requirePerson(request);
  const dayId = idOf(params.id);
  const outcome = giveUp(person, dayId, new Date());
  return answerOwn(dayId, outcome, ({ gaveUp }) => done[gaveUp]);
}

const done = { enrolled: "afmeldt", offered: "nej-tak", waiting: "ude" } as const;

export default RefusedDay;
