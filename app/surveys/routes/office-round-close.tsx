import type { ActionFunctionArgs } from "@remix-run/node";
import { requirePerson } from "../../people/guards.server.ts";
import { closeRound } from "../closing.server.ts";
import { actForGood } from "../office-act.server.ts";

export { default, loader } from "./office-round.tsx";

export function action({ request, params }: ActionFunctionArgs) {
  const person = requirePerson(request, "secretariat");
  return actForGood(request, params.id, (roundId, now) => closeRound(person, roundId, now), "lukket");
}
