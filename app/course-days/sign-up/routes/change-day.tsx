import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { z } from "zod";
import { idField } from "../../../base/forms/fields.ts";
import { idOf } from "../../../base/forms/ids.ts";
import { readAct } from "../../../base/forms/read-form.server.ts";
import { currentPerson } from "../../../people/sign-in/current-person.server.ts";
import { changeDay } from "../change-day.server.ts";
import { seeDay } from "../day-view.server.ts";
import { RefusedDayPage } from "../RefusedDayPage.tsx";
import { replyOnDayPage } from "../replies.server.ts";

const changeForm = z.object({ fra: idField("missing") });

export const loader = ({ context, params }: LoaderFunctionArgs) => seeDay(currentPerson(context), params.id);

/** Changes what the person has on another day (fra) for this one. */
export async function action({ request, context, params }: ActionFunctionArgs) {
  const person = currentPerson(context);
  const dayId = idOf(params.id);
  const { fra } = await readAct(request, changeForm);
  const outcome = changeDay(person, fra, dayId, new Date());
  return replyOnDayPage(dayId, outcome, ({ state }) => (state === "enrolled" ? "skiftet" : "skift-venter"));
}

export default RefusedDayPage;
