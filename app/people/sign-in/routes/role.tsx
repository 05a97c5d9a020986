import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { z } from "zod";
import { roleNames } from "../../../../db/enums.ts";
import { readAct } from "../../../base/forms/read-form.server.ts";
import { notFound } from "../../../base/refusals.server.ts";
import { currentSession } from "../current-person.server.ts";
import { listKeptForms } from "../kept-forms.server.ts";
import { homePathOf } from "../menus.ts";
import { switchRole } from "../sessions.server.ts";

const roleForm = z.object({ rolle: z.enum(roleNames) });

/** Switches to another of the person's own roles, and leads to a form that waits for it; answers 404 for a role they do not have. */
export async function action({ request, context }: ActionFunctionArgs) {
  const { rolle: role } = await readAct(request, roleForm);
  const session = currentSession(context);
  if (!switchRole(session, role)) throw notFound();
  const kept = listKeptForms(request.headers.get("Cookie"), session.person.id, new Date());
  const waiting = kept.find((form) => form.role === role && !form.shown);
  return redirect(waiting?.page ?? homePathOf(role), 303);
}
