import type { Actor } from "../../app/audit/audit.server.ts";
import { freezeRoundHere } from "../../app/results/publishing/freeze.server.ts";
import { publish } from "../../app/results/publishing/publish.server.ts";

/** Freezes a round's figures, as its first draft does, and publishes them. A refusal to freeze is not published either. */
export function freezeAndPublish(roundId: number, actor: Actor, now: Date) {
  const frozen = freezeRoundHere(roundId, actor, now);
  return "refused" in frozen ? frozen : publish(roundId, actor, now);
}
