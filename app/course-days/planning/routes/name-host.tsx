import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from "@remix-run/node";
import { z } from "zod";
import { dayRoles } from "../../../../db/enums.ts";
import { idField } from "../../../base/forms/fields.ts";
import { idOf } from "../../../base/forms/ids.ts";
import { tryForm } from "../../../base/forms/read-form.server.ts";
import { currentPerson } from "../../../people/sign-in/current-person.server.ts";
import { nameHost } from "../../hosts/hosts.server.ts";
import { RefusedSecretariatDayPage } from "../RefusedSecretariatDayPage.tsx";
import { replyOnSecretariatPage } from "../replies.server.ts";
import { seeSecretariatDay } from "../secretariat-day.server.ts";

const hostForm = z.object({ person: idField("unknown-person"), part: z.enum(dayRoles).optional() });

export const loader = ({ context, params }: LoaderFunctionArgs) =>
  seeSecretariatDay(currentPerson(context), params.id);

export async function action({ request, context, params }: ActionFunctionArgs) {
  const actor = currentPerson(context);
  const dayId = idOf(params.id);
  const form = tryForm(await request.formData(), hostForm);
  if ("invalid" in form) return data({ refused: "unknown-person" as const }, { status: 400 });
  const { person, part } = form.value;
  return replyOnSecretariatPage(dayId, nameHost(actor, dayId, person, new Date(), part), "vaert");
}

export default RefusedSecretariatDayPage;
