import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { z } from "zod";
import { requirePerson } from "../../people/guards.server.ts";
import { packageRules } from "../packages/contents.ts";
import { setPackageRule } from "../packages/lesson.server.ts";

const ruleForm = z.object({ rule: z.enum(packageRules) });

export async function action({ request, params }: ActionFunctionArgs) {
  const person = requirePerson(request, "secretariat");
  const sent = ruleForm.safeParse(Object.fromEntries(await request.formData())).data;
  if (!sent) throw new Response(null, { status: 400 });
  const outcome = setPackageRule(person, Number(params.id), sent.rule, new Date());
  if ("refused" in outcome) throw new Response(null, { status: 404 });
  return redirect(`/sekretariat/lektioner/${params.id}?ok=regel`, 303);
}
