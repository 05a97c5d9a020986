import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from "@remix-run/node";
import { requirePerson } from "../../../people/sign-in/guards.server.ts";
import { replyOnDayPage } from "../replies.server.ts";
import { readNeeds, typedNeeds } from "../needs.ts";
import { saveNeeds } from "../needs.server.ts";
import { idOf } from "../../days/params.ts";
import { RefusedDayPage } from "../RefusedDayPage.tsx";
import { seeDay } from "../day-view.server.ts";

export function loader({ request, params }: LoaderFunctionArgs) {
  const person = requirePerson(request);
  return seeDay(person, params.id);
}

/** Changes what the asker has told of food and access. */
export async function action({ request, params }: ActionFunctionArgs) {
  const person = requirePerson(request);
  const dayId = idOf(params.id);
  const form = await request.formData();
  const needs = readNeeds(form);
  if (!needs) return data({ refused: "long" as const, typed: typedNeeds(form) }, { status: 400 });
  return replyOnDayPage(dayId, saveNeeds(person, dayId, needs, new Date()), () => "behov", needs);
}

export default RefusedDayPage;
