import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { requirePerson } from "../../people/guards.server.ts";
import { answerOffice } from "../answers.server.ts";
import { seeOfficeDay } from "../office.server.ts";
import { idOf } from "../params.ts";
import { publishDay } from "../planning.server.ts";
import { RefusedOfficeDay } from "../RefusedOfficeDay.tsx";

export function loader({ request, params }: LoaderFunctionArgs) {
  const person = requirePerson(request, "secretariat");
  return seeOfficeDay(person, params.id);
}

export function action({ request, params }: ActionFunctionArgs) {
  const person = requirePerson(request, "secretariat");
  const dayId = idOf(params.id);
  return answerOffice(dayId, publishDay(person, dayId, new Date()), "udgivet");
}

export default RefusedOfficeDay;
