import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { z } from "zod";
import { dayCheckItems } from "../../../../db/enums.ts";
import { idOf } from "../../../base/forms/ids.ts";
import { readAct } from "../../../base/forms/read-form.server.ts";
import { currentPerson } from "../../../people/sign-in/current-person.server.ts";
import { tickCheck } from "../checklist.server.ts";

const item = z.enum(dayCheckItems);
const checkForm = z.union([z.object({ saet: item }), z.object({ fjern: item })]);

/** Sets a tick of the host's checklist, or takes it away. */
export async function action({ request, context, params }: ActionFunctionArgs) {
  const dayId = idOf(params.id);
  const form = await readAct(request, checkForm);
  const isDone = "saet" in form;
  tickCheck(currentPerson(context), dayId, isDone ? form.saet : form.fjern, isDone);
  return redirect(`/kursusdage/${dayId}/fremmoede#tjekliste`, 303);
}
