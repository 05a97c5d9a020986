import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { type ListenDirection, listenDirections } from "../../../db/enums.ts";
import { notFound, refuse } from "../../base/refusals.server.ts";
import type { Person } from "../../people/register/person.server.ts";
import { currentPerson } from "../../people/sign-in/current-person.server.ts";
import { seePlanPage } from "../plans/plan-view.server.ts";
import { wayInAddress } from "./listen-in-form.ts";

/** The direction of the listen-in in an address. Throws 404 for anything else. */
export function wayOf(written: string | undefined): ListenDirection {
  const way = listenDirections.find((direction) => wayInAddress[direction] === written);
  if (!way) throw notFound();
  return way;
}

type Verb<Refusal extends string> = (
  actor: Person,
  planId: number,
  way: ListenDirection,
  now: Date,
) => object | { refused: Refusal };

/** The action of an address that does one thing to one direction of a listen-in; `done` is the word for it in the plan's address. */
export const listenInAction =
  <Refusal extends string>(verb: Verb<Refusal>, done: string) =>
  ({ context, params }: ActionFunctionArgs) => {
    const person = currentPerson(context);
    const { plan, mayArrangeListenIn } = seePlanPage(person, params.id);
    if (!mayArrangeListenIn) throw notFound();
    const outcome = verb(person, plan.id, wayOf(params.way), new Date());
    if ("refused" in outcome) return refuse(outcome.refused);
    return redirect(`/planer/${plan.id}?ok=${done}#medlyt`, 303);
  };

/** The plan, when such an action is refused. */
export const listenInLoader = ({ context, params }: LoaderFunctionArgs) => ({
  view: seePlanPage(currentPerson(context), params.id),
});
