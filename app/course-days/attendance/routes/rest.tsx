import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { z } from "zod";
import { marks } from "../../../../db/enums.ts";
import { idOf } from "../../../base/forms/ids.ts";
import { readAct } from "../../../base/forms/read-form.server.ts";
import { notFound, refuse } from "../../../base/refusals.server.ts";
import { currentPerson } from "../../../people/sign-in/current-person.server.ts";
import { AttendancePage } from "../AttendancePage.tsx";
import { markRest, unmarkRest } from "../rest.server.ts";
import { viewAttendance } from "../view-attendance.server.ts";

const restForm = z.union([
  z.object({ mark: z.enum(marks).exclude(["partly"]) }),
  z.object({ fortryd: z.enum(marks) }),
]);

export const loader = ({ context, params }: LoaderFunctionArgs) =>
  viewAttendance(currentPerson(context), idOf(params.id), new Date());

/** Marks everyone who has no mark, or takes those marks away again. */
export async function action({ request, context, params }: ActionFunctionArgs) {
  const [actor, dayId, now] = [currentPerson(context), idOf(params.id), new Date()];
  const form = await readAct(request, restForm);
  const outcome =
    "mark" in form ? markRest(actor, dayId, form.mark, now) : unmarkRest(actor, dayId, form.fortryd, now);
  if (!("refused" in outcome)) return redirect(`/kursusdage/${dayId}/fremmoede`, 303);
  if (outcome.refused === "unknown") throw notFound();
  return refuse(outcome.refused);
}

export default AttendancePage;
