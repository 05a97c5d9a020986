import type { ActionFunctionArgs } from "@remix-run/node";
import { requirePerson } from "../../../people/sign-in/guards.server.ts";
import { endWithoutAnswers } from "../../closing/recovery.server.ts";
import { actOnRoundIfConfirmed } from "../round-acts.server.ts";

export { default, loader } from "./round.tsx";

export function action({ request, params }: ActionFunctionArgs) {
  const person = requirePerson(request, "secretariat");
  return actOnRoundIfConfirmed(
    request,
    params.id,
    (roundId, now) => endWithoutAnswers(person, roundId, now),
    "opgivet",
  );
}
