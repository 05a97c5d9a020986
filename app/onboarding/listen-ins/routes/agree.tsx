import { parseWithZod } from "@conform-to/zod/v4";
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { requirePerson } from "../../../people/sign-in/guards.server.ts";
import type { Person } from "../../../people/register/person.server.ts";
import type { ListenInReply } from "../ListenIns.tsx";
import { agreeListenIn } from "../listen-ins.server.ts";
import { listenInForm, wayOf } from "../../plans/params.ts";
import { PlanPage } from "../../plan-page/PlanPage.tsx";
import { seePlanPage } from "../../plans/plan-view.server.ts";

function seeListenInPlan(person: Person, id: string | undefined) {
  const view = seePlanPage(person, id);
  if (!view.pairs) throw new Response(null, { status: 404 });
  return view;
}

export function loader({ request, params }: LoaderFunctionArgs) {
  const person = requirePerson(request, "agent", "leader", "secretariat");
  wayOf(params.way);
  return { view: seeListenInPlan(person, params.id) };
}

/** Agrees with whom and when one way of the listen-in is. */
export async function action({ request, params }: ActionFunctionArgs) {
  const person = requirePerson(request, "agent", "leader", "secretariat");
  const { plan } = seeListenInPlan(person, params.id);
  const way = wayOf(params.way);
  const form = await request.formData();
  const typed = { colleagueId: String(form.get("colleagueId") ?? ""), on: String(form.get("on") ?? "") };
  const answer = (wrong: ListenInReply["wrong"], status: number) =>
    data({ listen: { way, typed, wrong } }, { status });
  const submission = parseWithZod(form, { schema: listenInForm });
  if (submission.status !== "success") {
    const { error } = submission.reply();
    return answer({ colleagueId: error?.colleagueId?.[0], on: error?.on?.[0] }, 422);
  }
  const outcome = agreeListenIn(person, plan.id, { way, ...submission.value }, new Date());
  if (!("refused" in outcome)) return redirect(`/planer/${plan.id}?ok=aftalt#medlyt`, 303);
  const { refused } = outcome;
  return answer(refused === "unknown-colleague" ? { colleagueId: refused } : { on: refused }, 422);
}

export default PlanPage;
