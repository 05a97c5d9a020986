import type { ActionFunctionArgs } from "@remix-run/node";
import { currentPerson } from "../../../people/sign-in/current-person.server.ts";
import { closeRoundOrBegin } from "../../closing/closing-job.server.ts";
import { actOnRoundIfConfirmed } from "../round-acts.server.ts";

export { default, loader } from "./round.tsx";

export function action({ request, params, context }: ActionFunctionArgs) {
  const person = currentPerson(context);
  return actOnRoundIfConfirmed(
    request,
    params.id,
    (roundId, now) => closeRoundOrBegin(person, roundId, now),
    "lukket",
  );
}
