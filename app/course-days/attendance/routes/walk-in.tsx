import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { z } from "zod";
import { idField } from "../../../base/forms/fields.ts";
import { idOf } from "../../../base/forms/ids.ts";
import { readAct } from "../../../base/forms/read-form.server.ts";
import { notFound, refuse } from "../../../base/refusals.server.ts";
import { currentPerson } from "../../../people/sign-in/current-person.server.ts";
import { AttendancePage } from "../AttendancePage.tsx";
import { viewAttendance } from "../view-attendance.server.ts";
import { markWalkIn, seekWalkIns } from "../walk-ins.server.ts";

const walkInForm = z.object({ navn: z.string().max(254), person: idField("missing") });

/** The day's participants, and those whose name is in the address. */
export function loader({ request, context, params }: LoaderFunctionArgs) {
  const [actor, now] = [currentPerson(context), new Date()];
  const view = viewAttendance(actor, idOf(params.id), now);
  const typed = new URL(request.url).searchParams.get("navn")?.trim();
  const found = typed === undefined ? null : seekWalkIns(actor, view, typed, now);
  return found ? { ...view, search: { typed: typed!, found } } : view;
}

/** Marks someone who came without a seat. */
export async function action({ request, context, params }: ActionFunctionArgs) {
  const actor = currentPerson(context);
  const dayId = idOf(params.id);
  const { person: personId, navn: typed } = await readAct(request, walkInForm);
  const outcome = markWalkIn(actor, dayId, { personId, typed }, new Date());
  if (!("refused" in outcome)) return redirect(`/kursusdage/${dayId}/fremmoede#person-${personId}`, 303);
  if (outcome.refused === "unknown") throw notFound();
  return refuse(outcome.refused);
}

export default AttendancePage;
