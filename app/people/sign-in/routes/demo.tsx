import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { z } from "zod";
import { requireDemo } from "../../../base/demo.server.ts";
import { signInForDemo } from "../demo-sign-in.server.ts";
import { homePathOf } from "../home-paths.ts";

const roleOf = {
  agent: "agent",
  leder: "leader",
  vaert: "host",
  sekretariat: "secretariat",
  styregruppe: "steering",
} as const;
const form = z.object({ who: z.enum(["agent", "leder", "vaert", "sekretariat", "styregruppe"]) });

/** Demo only: the site map hides the address in every other mode. */
export async function action({ request }: ActionFunctionArgs) {
  requireDemo();
  const parsed = form.safeParse(Object.fromEntries(await request.formData()));
  if (!parsed.success) throw new Response(null, { status: 400 });
  const role = roleOf[parsed.data.who];
  const cookie = signInForDemo(role, request.headers.get("User-Agent") ?? "", new Date());
  if (!cookie) throw new Response(null, { status: 404 });
  return redirect(homePathOf[role], { status: 303, headers: { "Set-Cookie": cookie } });
}
