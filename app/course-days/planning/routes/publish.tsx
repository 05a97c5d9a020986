import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { readConfirmation } from "../../../base/forms/read-form.server.ts";
import { idOf } from "../../../base/forms/ids.ts";
import { refuse } from "../../../base/refusals.server.ts";
import { currentPerson } from "../../../people/sign-in/current-person.server.ts";
import { publishDay } from "../planning.server.ts";
import { RefusedSecretariatDayPage } from "../RefusedSecretariatDayPage.tsx";
import { replyOnSecretariatPage } from "../replies.server.ts";
import { seeSecretariatDay } from "../secretariat-day.server.ts";

export const loader = ({ context, params }: LoaderFunctionArgs) =>
  seeSecretariatDay(currentPerson(context), params.id);

export async function action({ request, context, params }: ActionFunctionArgs) {
  const actor = currentPerson(context);
  const dayId = idOf(params.id);
  if (!(await readConfirmation(request))) return refuse("unconfirmed");
  return replyOnSecretariatPage(dayId, publishDay(actor, dayId, new Date()), "udgivet");
}

export default RefusedSecretariatDayPage;
