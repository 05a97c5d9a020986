import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { idOf } from "../../../base/forms/ids.ts";
import { readForm } from "../../../base/forms/read-form.server.ts";
import { currentPerson } from "../../../people/sign-in/current-person.server.ts";
import { seeDay } from "../day-view.server.ts";
import { saveNeeds } from "../needs.server.ts";
import { needsForm } from "../needs.ts";
import { RefusedDayPage } from "../RefusedDayPage.tsx";
import { replyOnDayPage } from "../replies.server.ts";

export const loader = ({ context, params }: LoaderFunctionArgs) => seeDay(currentPerson(context), params.id);

/** Changes the person's needs (food and access). */
export async function action({ request, context, params }: ActionFunctionArgs) {
  const person = currentPerson(context);
  const dayId = idOf(params.id);
  const form = await readForm(request, needsForm);
  if ("invalid" in form) return form.invalid;
  return replyOnDayPage(dayId, saveNeeds(person, dayId, form.value, new Date()), () => "behov", form.value);
}

export default RefusedDayPage;
