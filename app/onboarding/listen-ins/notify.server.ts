import type { Tx } from "../../../db/database.server.ts";
import type { ListenDirection } from "../../../db/enums.ts";
import { postLetter } from "../../mail/outbox/post.server.ts";
import { findPerson, type Person } from "../../people/register/person.server.ts";
import type { OnboardingPlan } from "../plans/plan.ts";

/** A change to the agreement on one direction of the listen-in. */
export interface ListenInChange {
  what: "agreed" | "moved" | "off";
  way: ListenDirection;
  /** yyyy-mm-dd */
  on: string;
  colleagueId: number | null;
}

/** Writes to one of the two, unless that is the actor. */
export function notifyOfListenIn(
  tx: Tx,
  actor: Person,
  plan: Pick<OnboardingPlan, "id" | "name" | "personId">,
  { what, way, on, colleagueId, to: readerId }: ListenInChange & { to: number },
  now: Date,
): void {
  const to = readerId === actor.id ? null : findPerson(readerId, tx);
  if (!to) return;
  const isNewcomer = readerId === plan.personId;
  const colleague = colleagueId === null ? null : findPerson(colleagueId, tx);
  const other = isNewcomer ? (colleague?.name ?? null) : plan.name;
  const listens = isNewcomer === (way === "listens");
  const props = { name: to.name, what, listens, other: other || null, on, planId: plan.id };
  postLetter(tx, { letter: "listen-in", to, props }, now);
}
