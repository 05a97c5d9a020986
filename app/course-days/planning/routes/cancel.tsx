import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from "@remix-run/node";
import { requirePerson } from "../../../people/sign-in/guards.server.ts";
import { isConfirmed } from "../../../base/forms/confirmation.ts";
import { replyOnSecretariatPage } from "../../sign-up/replies.server.ts";
import { seeSecretariatDay } from "../secretariat-day.server.ts";
import { idOf } from "../../days/params.ts";
import { cancelDay } from "../planning.server.ts";
import { RefusedSecretariatDayPage } from "../RefusedSecretariatDayPage.tsx";

export function loader({ request, params }: LoaderFunctionArgs) {
  const person = requirePerson(request, "secretariat");
  return seeSecretariatDay(person, params.id);
}

export async function action({ request, params }: ActionFunctionArgs) {
  const person = requirePerson(request, "secretariat");
  const dayId = idOf(params.id);
  if (!isConfirmed(await request.formData())) return data({ refused: "unsure" as const }, { status: 422 });
  return replyOnSecretariatPage(dayId, cancelDay(person, dayId, new Date()), "aflyst");
}

export default RefusedSecretariatDayPage;
