import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { requirePerson } from "../../people/guards.server.ts";
import { findLesson } from "../lessons.server.ts";
import { beginSteps } from "../practice.server.ts";
import { takeCall } from "../shift.server.ts";

export async function action({ request, params }: ActionFunctionArgs) {
  const person = requirePerson(request, "agent", "leader");
  const [slug, now] = [params.lesson!, new Date()];
  const call = String((await request.formData()).get("opkald") ?? "0");
  if (!/^\d{1,2}$/.test(call)) throw new Response(null, { status: 400 });
  const steps = findLesson(person, slug)?.lesson.kind === "workflow";
  const outcome = steps ? beginSteps(person, slug, now) : takeCall(person, slug, Number(call), now);
  if ("refused" in outcome) throw new Response(null, { status: 404 });
  return redirect(`/e-laering/${slug}${steps ? "" : "#valg"}`, 303);
}
