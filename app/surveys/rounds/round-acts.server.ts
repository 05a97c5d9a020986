import { data, redirect } from "@remix-run/node";
import { isConfirmed } from "../../base/forms/confirmation.ts";
import { viewRoundAdmin } from "./round-views.server.ts";
import { idOf } from "../../base/forms/ids.ts";

/**
 * Does one act on the round of the address and goes back to its page, which says `done`; a refusal is told on the same
 * page with 422.
 */
export function actOnRound<Refusal extends string>(
  written: string | undefined,
  act: (roundId: number, now: Date) => object | { refused: Refusal },
  done: string,
) {
  const [roundId, now] = [idOf(written), new Date()];
  const outcome = act(roundId, now) as { refused?: Refusal };
  if (!outcome.refused) return redirect(`/sekretariat/maalinger/${roundId}?ok=${done}`, 303);
  return data({ view: viewRoundAdmin(roundId, now), wrong: outcome.refused }, { status: 422 });
}

/** The same for what cannot be undone: refused unless the form says that its sender knows it. */
export async function actOnRoundIfConfirmed<Refusal extends string>(
  request: Request,
  written: string | undefined,
  act: (roundId: number, now: Date) => object | { refused: Refusal },
  done: string,
) {
  const sure = isConfirmed(await request.formData());
  return actOnRound(written, (roundId, now) => (sure ? act(roundId, now) : { refused: "unsure" }), done);
}
