import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from "@remix-run/node";
import { requirePerson } from "../../../people/sign-in/guards.server.ts";
import { isSure } from "../../../base/forms/confirmation.ts";
import { answerOffice } from "../../sign-up/replies.server.ts";
import { seeOfficeDay } from "../secretariat-day.server.ts";
import { idOf } from "../../days/params.ts";
import { cancelDay } from "../planning.server.ts";
import { RefusedOfficeDay } from "../RefusedSecretariatDayPage.tsx";

export function loader({ request, params }: LoaderFunctionArgs) {
  const person = requirePerson(request, "secretariat");
  return seeOfficeDay(person, params.id);
}

export async function action({ request, params }: ActionFunctionArgs) {
  const person = requirePerson(request, "secretariat");
  const dayId = idOf(params.id);
  if (!isSure(await request.formData())) return data({ refused: "unsure" as const }, { status: 422 });
  return answerOffice(dayId, cancelDay(person, dayId, new Date()), "aflyst");
}

export default RefusedOfficeDay;
