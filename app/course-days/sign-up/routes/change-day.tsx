import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { requirePerson } from "../../../people/sign-in/guards.server.ts";
import { replyOnDayPage } from "../replies.server.ts";
import { changeDay } from "../enrolments.server.ts";
import { idOf } from "../../days/params.ts";
import { RefusedDayPage } from "../RefusedDayPage.tsx";
import { seeDay } from "../day-view.server.ts";

export function loader({ request, params }: LoaderFunctionArgs) {
  const person = requirePerson(request);
  return seeDay(person, params.id);
}

/** Changes what the asker has on another day (fra) for this one. */
export async function action({ request, params }: ActionFunctionArgs) {
  const person = requirePerson(request);
  const dayId = idOf(params.id);
  const from = String((await request.formData()).get("fra") ?? "");
  const outcome = changeDay(person, idOf(from), dayId, new Date());
  return replyOnDayPage(dayId, outcome, ({ state }) => (state === "enrolled" ? "skiftet" : "skift-venter"));
}

export default RefusedDayPage;
