import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { requirePerson } from "../../../people/sign-in/guards.server.ts";
import { AttendancePage } from "../AttendancePage.tsx";
import { markWalkIn } from "../attendance.server.ts";
import { idOf } from "../../days/params.ts";
import { viewAttendance } from "../../sign-up/day-view.server.ts";

export function loader({ request, params }: LoaderFunctionArgs) {
  const person = requirePerson(request);
  return viewAttendance(person, idOf(params.id), new Date());
}

/** Someone came without a seat. */
export async function action({ request, params }: ActionFunctionArgs) {
  const person = requirePerson(request);
  const dayId = idOf(params.id);
  const mail = String((await request.formData()).get("mail") ?? "")
    .trim()
    .slice(0, 200);
  if (!mail) return data({ refused: "no-mail" as const, mail }, { status: 400 });
  const outcome = markWalkIn(person, dayId, mail, new Date());
  if (!("refused" in outcome)) return redirect(`/kursusdage/${dayId}/fremmoede`, 303);
  if (outcome.refused === "unknown") throw new Response(null, { status: 404 });
  return data({ refused: outcome.refused, mail }, { status: 422 });
}

export default AttendancePage;
