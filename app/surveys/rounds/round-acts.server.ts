import { data, redirect } from "@remix-run/node";
import { z } from "zod";
import { confirmationField, confirmedField } from "../../base/forms/confirmation.ts";
import type { Person } from "../../people/register/person.server.ts";
import { panelFields } from "../../sending/panel.ts";
import { type RoundLetter, sendRoundTrial } from "./launch/launch-view.server.ts";
import { readAct, readConfirmation } from "../../base/forms/read-form.server.ts";
import { offeringUndo } from "../../undo/address.ts";
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
  if (!outcome.refused)
    return redirect(offeringUndo(`/sekretariat/maalinger/${roundId}?ok=${done}`, outcome), 303);
  return data(
    { view: viewRoundAdmin(roundId, now), wrong: outcome.refused },
    { status: outcome.refused === "queue" ? 503 : 422 },
  );
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

const sendingForm = z.object({
  [confirmationField]: confirmedField,
  [panelFields.act]: z.enum(["proeve"]).optional(),
});

/** The same for an act that writes to those asked, whose page also sends its letters (`kinds`) to the sender as a trial. */
export async function sendOfRound<Refusal extends string>(
  request: Request,
  {
    id,
    sender,
    kinds,
    done,
  }: { id: string | undefined; sender: Person; kinds: readonly RoundLetter[]; done: string },
  act: (roundId: number, now: Date) => object | { refused: Refusal },
) {
  const form = await readAct(request, sendingForm);
  if (form[panelFields.act] === "proeve") {
    sendRoundTrial(sender, idOf(id), kinds, new Date());
    return redirect("?ok=proeve", 303);
  }
  return actOnRound(id, (...at) => (form[confirmationField] ? act(...at) : { refused: "unconfirmed" }), done);
}

/** Whether the page follows a trial that was sent from it. */
export const isTried = (request: Request): boolean =>
  new URL(request.url).searchParams.get("ok") === "proeve";
