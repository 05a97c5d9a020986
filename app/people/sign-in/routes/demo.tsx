import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { z } from "zod";
import { requireDemo } from "../../../base/demo.server.ts";
import { readBy } from "../../../base/forms/fields.ts";
import { readAct } from "../../../base/forms/read-form.server.ts";
import { notFound } from "../../../base/refusals.server.ts";
import { roleOfDemoName } from "../demo-roles.ts";
import { endSessionOf } from "../sessions.server.ts";
import { signInForDemo } from "../demo-sign-in.server.ts";
import { homePathOf } from "../menus.ts";

const demoForm = z.object({ who: readBy(roleOfDemoName, "role") });

/** Demo only: the site map hides the address in every other mode. */
export async function action({ request }: ActionFunctionArgs) {
  requireDemo();
  const { who: role } = await readAct(request, demoForm);
  const now = new Date();
  const cookie = signInForDemo(role, request.headers.get("User-Agent") ?? "", now);
  if (!cookie) throw notFound();
  endSessionOf(request.headers.get("Cookie"), now);
  return redirect(homePathOf(role), { status: 303, headers: { "Set-Cookie": cookie } });
}
