import { data, redirect } from "@remix-run/node";
import { readConfirmation } from "../../base/forms/read-form.server.ts";
import { viewRoundAdmin } from "./round-views.server.ts";
import { idOf } from "../../base/forms/ids.ts";

/**
 * Performs an act on the round in the address, and returns to its page, which says `done`; a refusal is shown there with 422. Where the act is left
 * to a job, it leads to the job's page.
 */
export function actOnRound<Refusal extends string>(
  id: string | undefined,
  act: (roundId: number, now: Date) => object | { refused: Refusal },
  done: string,
) {
  const [roundId, now] = [idOf(id), new Date()];
  const outcome = act(roundId, now) as { refused?: Refusal; job?: number };
  if (outcome.job) return redirect(`/arbejde/${outcome.job}`, 303);
  if (!outcome.refused) return redirect(`/sekretariat/maalinger/${roundId}?ok=${done}`, 303);
  return data({ view: viewRoundAdmin(roundId, now), wrong: outcome.refused }, { status: 422 });
}

/** The same for an act that cannot be undone: refused unless the confirmation is ticked. */
export async function actOnRoundIfConfirmed<Refusal extends string>(
  request: Request,
  id: string | undefined,
  act: (roundId: number, now: Date) => object | { refused: Refusal },
  done: string,
) {
  const confirmed = await readConfirmation(request);
  return actOnRound(id, (roundId, now) => (confirmed ? act(roundId, now) : { refused: "unconfirmed" }), done);
}
