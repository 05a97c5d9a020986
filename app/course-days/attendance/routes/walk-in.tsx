import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { z } from "zod";
import { idOf } from "../../../base/forms/ids.ts";
import { tryForm } from "../../../base/forms/read-form.server.ts";
import { notFound, refuse } from "../../../base/refusals.server.ts";
import { currentPerson } from "../../../people/sign-in/current-person.server.ts";
import { AttendancePage } from "../AttendancePage.tsx";
import { markWalkIn } from "../attendance.server.ts";
import { viewAttendance } from "../participants.server.ts";

const maxMailChars = 200;
/** Text that is too long for a mail address is cut, and then matches nobody. */
const walkInForm = z.object({
  mail: z
    .string()
    .trim()
    .min(1)
    .transform((typed) => typed.slice(0, maxMailChars)),
});

export const loader = ({ context, params }: LoaderFunctionArgs) =>
  viewAttendance(currentPerson(context), idOf(params.id), new Date());

/** Marks someone who came without a seat. */
export async function action({ request, context, params }: ActionFunctionArgs) {
  const actor = currentPerson(context);
  const dayId = idOf(params.id);
  const form = tryForm(await request.formData(), walkInForm);
  if ("invalid" in form) return data({ refused: "no-mail" as const, mail: "" }, { status: 400 });
  const { mail } = form.value;
  const outcome = markWalkIn(actor, dayId, mail, new Date());
  if (!("refused" in outcome)) return redirect(`/kursusdage/${dayId}/fremmoede`, 303);
  if (outcome.refused === "unknown") throw notFound();
  return refuse(outcome.refused, { mail });
}

export default AttendancePage;
