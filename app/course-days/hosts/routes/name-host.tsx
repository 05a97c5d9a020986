import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from "@remix-run/node";
import { dayRoles } from "../../../../db/enums.ts";
import { requirePerson } from "../../../people/sign-in/guards.server.ts";
import { replyOnSecretariatPage } from "../../sign-up/replies.server.ts";
import { nameHost } from "../hosts.server.ts";
import { seeSecretariatDay } from "../../planning/secretariat-day.server.ts";
import { idOf } from "../../days/params.ts";
import { RefusedSecretariatDayPage } from "../../planning/RefusedSecretariatDayPage.tsx";

export function loader({ request, params }: LoaderFunctionArgs) {
  const person = requirePerson(request, "secretariat");
  return seeSecretariatDay(person, params.id);
}

export async function action({ request, params }: ActionFunctionArgs) {
  const person = requirePerson(request, "secretariat");
  const dayId = idOf(params.id);
  const form = await request.formData();
  const chosen = String(form.get("person"));
  const part = dayRoles.find((one) => one === form.get("part"));
  if (!/^[1-9]\d{0,8}$/.test(chosen)) return data({ refused: "unknown-person" as const }, { status: 400 });
  return replyOnSecretariatPage(dayId, nameHost(person, dayId, Number(chosen), new Date(), part), "vaert");
}

export default RefusedSecretariatDayPage;
