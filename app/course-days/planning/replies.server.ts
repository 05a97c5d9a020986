import { redirect } from "@remix-run/node";
import { refuse } from "../../base/refusals.server.ts";
import { offeringUndo } from "../../undo/address.ts";
import type { SecretariatDoneCode } from "./done-codes.ts";

/** The answer to what the secretariat does with a day: its page with what is done, or the refusal. */
export function replyOnSecretariatPage<Yes extends object, No extends string>(
  dayId: number,
  outcome: Yes | { refused: No },
  doneCode: SecretariatDoneCode,
) {
  if (!("refused" in outcome))
    return redirect(offeringUndo(`/sekretariat/kursusdage/${dayId}?ok=${doneCode}`, outcome), 303);
  return refuse(outcome.refused);
}
