import type { ActionFunctionArgs } from "@remix-run/node";
import { requirePerson } from "../../people/guards.server.ts";
import { endWithoutAnswers } from "../ending.server.ts";
import { actForGood } from "../office-act.server.ts";

export { default, loader } from "./office-round.tsx";

export function action({ request, params }: ActionFunctionArgs) {
  const person = requirePerson(request, "secretariat");
  return actForGood(request, params.id, (roundId, now) => endWithoutAnswers(person, roundId, now), "opgivet");
}
