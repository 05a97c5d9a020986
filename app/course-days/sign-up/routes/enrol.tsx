import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { idOf } from "../../../base/forms/ids.ts";
import { readForm } from "../../../base/forms/read-form.server.ts";
import { currentPerson } from "../../../people/sign-in/current-person.server.ts";
import { seeDay } from "../day-view.server.ts";
import { enrol } from "../enrolments.server.ts";
import { needsForm } from "../needs.ts";
import { RefusedDayPage } from "../RefusedDayPage.tsx";
import { replyOnDayPage } from "../replies.server.ts";

export const loader = ({ context, params }: LoaderFunctionArgs) => seeDay(currentPerson(context), params.id);

/** Signs the person up; a refusal shows the day again with the sentence and what was typed. */
export async function action({ request, context, params }: ActionFunctionArgs) {
  const person = currentPerson(context);
  const dayId = idOf(params.id);
  const form = await readForm(request, needsForm);
  if ("invalid" in form) return form.invalid;
  const outcome = enrol(person, dayId, new Date(), form.value);
  const doneCode = ({ state }: { state: "enrolled" | "waiting" }) =>
    state === "enrolled" ? "tilmeldt" : "venteliste";
  return replyOnDayPage(dayId, outcome, doneCode, form.value);
}

export default RefusedDayPage;
