import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { z } from "zod";
import { marks } from "../../../../db/enums.ts";
import { requirePerson } from "../../../people/sign-in/guards.server.ts";
import { AttendancePage } from "../AttendancePage.tsx";
import { markAttendance } from "../attendance.server.ts";
import { idOf } from "../../days/params.ts";
import { viewAttendance } from "../../sign-up/day-view.server.ts";

const form = z.object({ person: z.string().regex(/^[1-9]\d{0,8}$/), mark: z.enum(marks) });

export function loader({ request, params }: LoaderFunctionArgs) {
  const person = requirePerson(request);
  return viewAttendance(person, idOf(params.id), new Date());
}

/** One tick with scripts off. */
export async function action({ request, params }: ActionFunctionArgs) {
  const person = requirePerson(request);
  const dayId = idOf(params.id);
  const sent = await request.formData();
  // Two marks for one name say nothing.
  const once = sent.getAll("mark").length === 1 && sent.getAll("person").length === 1;
  const parsed = form.safeParse(once ? Object.fromEntries(sent) : undefined);
  if (!parsed.success) return data({ refused: "malformed" as const }, { status: 400 });
  const outcome = markAttendance(person, dayId, Number(parsed.data.person), parsed.data.mark, new Date());
  if (!("refused" in outcome))
    return redirect(`/kursusdage/${dayId}/fremmoede#person-${parsed.data.person}`, 303);
  if (outcome.refused === "unknown") throw new Response(null, { status: 404 });
  return data({ refused: outcome.refused }, { status: 422 });
}

export default AttendancePage;
