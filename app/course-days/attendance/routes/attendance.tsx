import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { z } from "zod";
import { marks } from "../../../../db/enums.ts";
import { idField } from "../../../base/forms/fields.ts";
import { idOf } from "../../../base/forms/ids.ts";
import { tryReadForm } from "../../../base/forms/read-form.server.ts";
import { notFound, refuse } from "../../../base/refusals.server.ts";
import { currentPerson } from "../../../people/sign-in/current-person.server.ts";
import { AttendancePage } from "../AttendancePage.tsx";
import { markAttendance } from "../attendance.server.ts";
import { viewAttendance } from "../view-attendance.server.ts";

/** A field that is sent twice arrives as a list and is refused. */
const markForm = z.object({ person: idField("missing"), mark: z.enum(marks) });

export const loader = ({ context, params }: LoaderFunctionArgs) =>
  viewAttendance(currentPerson(context), idOf(params.id), new Date());

/** Marks one participant, with scripts off. */
export async function action({ request, context, params }: ActionFunctionArgs) {
  const actor = currentPerson(context);
  const dayId = idOf(params.id);
  const form = await tryReadForm(request, markForm);
  if ("invalid" in form) return data({ refused: "malformed" as const }, { status: 400 });
  const { person, mark } = form.value;
  const outcome = markAttendance(actor, dayId, person, mark, new Date());
  if (!("refused" in outcome)) return redirect(`/kursusdage/${dayId}/fremmoede#person-${person}`, 303);
  if (outcome.refused === "unknown") throw notFound();
  return refuse(outcome.refused);
}

export default AttendancePage;
