import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { z } from "zod";
import { roleNames } from "../../../../db/enums.ts";
import { readAct } from "../../../base/forms/read-form.server.ts";
import { notFound } from "../../../base/refusals.server.ts";
import { currentSession } from "../current-person.server.ts";
import { homePathOf } from "../menus.ts";
import { switchRole } from "../sessions.server.ts";

const roleForm = z.object({ rolle: z.enum(roleNames) });

/** Switches to another of the person's own roles; answers 404 for a role they do not have. */
export async function action({ request, context }: ActionFunctionArgs) {
  const { rolle: role } = await readAct(request, roleForm);
  if (!switchRole(currentSession(context), role)) throw notFound();
  return redirect(homePathOf(role), 303);
}
