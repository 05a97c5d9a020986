import { type ActionFunctionArgs, data, redirect } from "@remix-run/node";
import type { ListenDirection } from "../../../db/enums.ts";
import { requirePerson } from "../../people/sign-in/guards.server.ts";
import type { Person } from "../../people/register/person.server.ts";
import { wayOf } from "../plans/params.ts";
import { seePlanPage } from "../plans/plan-view.server.ts";

type Verb<Refusal extends string> = (
  actor: Person,
  planId: number,
  way: ListenDirection,
  now: Date,
) => object | { refused: Refusal };

/** The act of an address that does one thing to one way of a listen-in; `word` tells of it on the plan's page. */
export const listenInAction =
  <Refusal extends string>(verb: Verb<Refusal>, word: string) =>
  ({ request, params }: ActionFunctionArgs) => {
    const person = requirePerson(request, "agent", "leader", "secretariat");
    const { plan, pairs } = seePlanPage(person, params.id);
    if (!pairs) throw new Response(null, { status: 404 });
    const outcome = verb(person, plan.id, wayOf(params.way), new Date());
    if ("refused" in outcome) return data({ refused: outcome.refused }, { status: 422 });
    return redirect(`/planer/${plan.id}?ok=${word}#medlyt`, 303);
  };

/** The plan, when such an act is refused. */
export function seeListenInPage({ request, params }: Pick<ActionFunctionArgs, "request" | "params">) {
  const person = requirePerson(request, "agent", "leader", "secretariat");
  return { view: seePlanPage(person, params.id) };
}
