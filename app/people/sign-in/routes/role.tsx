import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { z } from "zod";
import { roleNames } from "../../../../db/enums.ts";
import { requireSession } from "../guards.server.ts";
import { switchRole } from "../sessions.server.ts";
import { homePathOf } from "../home-paths.ts";

const form = z.object({ rolle: z.enum(roleNames) });

/** Switches to another of one's own roles; a role that is not held is not found. */
export async function action({ request }: ActionFunctionArgs) {
  const session = requireSession(request);
  const parsed = form.safeParse(Object.fromEntries(await request.formData()));
  if (!parsed.success) throw new Response(null, { status: 400 });
  if (!switchRole(session, parsed.data.rolle)) throw new Response(null, { status: 404 });
  return redirect(homePathOf[parsed.data.rolle], 303);
}
