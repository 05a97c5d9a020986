import { setImmediate } from "node:timers/promises";
import type { Tx } from "../../db/database.server.ts";
import { commitIf } from "../../db/roll-back.server.ts";
import { danishOrder } from "../base/danish-order.ts";
import { newestLetterId } from "../mail/outbox/held-letters.server.ts";
import { lastLetterAt } from "../mail/outbox/last-letter.server.ts";
import { lettersPostedSince, type PostedLetter, postTrial } from "../mail/outbox/posted-since.server.ts";
import { heldUntil, sendingMinutes } from "../undo/undoable.server.ts";
import { type JobLetters, offerJobLetters } from "../undo/undoable-job.server.ts";
import type { Panel, PanelRecipient } from "./panel.ts";
import type { Sender } from "./send.server.ts";
import type { SentForm } from "./sent-form.server.ts";
import {
  digestOf,
  firstOfEachKind,
  isToSeveral,
  recipientsOf,
  renderSamples,
} from "./sending-view.server.ts";

interface JobSending {
  form: SentForm;
  letters: JobLetters;
  /** The page from which the form was sent. */
  back: string;
}

/**
 * Begins a job that may write to several people. As `send` does with an act, it first runs what the job will do (`saves`), slice by slice with
 * turns for others between, and takes each back. Begins the job unless the panel must be shown: with the number under which its letters can be
 * taken back, or null when it writes to nobody.
 */
export async function sendByJob<Outcome extends object>(
  sender: Sender,
  { form, letters, back }: JobSending,
  now: Date,
  saves: readonly ((tx: Tx) => void)[],
  begin: (undo: number | null) => Outcome,
): Promise<(Outcome & { undo?: number }) | { panel: Panel }> {
  const { posted, recipients } = await trySlices(saves);
  const kinds = firstOfEachKind(posted);
  const seen = digestOf(posted);
  const isSeen = form.seen === null ? !isToSeveral(posted) : form.seen === seen;
  if (isSeen && !form.wantsTrial) {
    const undo = posted.length > 0 ? offerJobLetters(sender, letters, now) : null;
    const outcome = begin(undo);
    return undo === null || "refused" in outcome ? outcome : { ...outcome, undo };
  }
  if (isSeen) for (const { first } of kinds) postTrial(sender, first, now);
  const until = heldUntil(now);
  const panel = {
    act: "list-imported" as const,
    ...{ seen, back, recipients, fields: form.fields, leftOut: [], canLeaveOut: false },
    ...{ takesBack: "letters" as const, minutes: sendingMinutes, letterCount: posted.length },
    lastAt: lastLetterAt(now, { from: until, more: posted.length })?.lastAt ?? null,
    recipientCount: new Set(posted.map(({ recipient }) => recipient)).size,
    message: isSeen ? ("trial-sent" as const) : form.seen === null ? null : ("changed" as const),
  };
  return { panel: { ...panel, samples: await renderSamples(kinds, now) } };
}

/** What the slices post, and to whom, by name. */
async function trySlices(
  saves: readonly ((tx: Tx) => void)[],
): Promise<{ posted: PostedLetter[]; recipients: PanelRecipient[] }> {
  const posted: PostedLetter[] = [];
  const recipients: PanelRecipient[] = [];
  for (const save of saves) {
    await setImmediate();
    const slice = trySlice(save);
    posted.push(...slice.posted);
    recipients.push(...slice.recipients);
  }
  recipients.sort((a, b) => danishOrder(a.name, b.name));
  // Whoever a slice adds has an id for that slice alone.
  return { posted, recipients: recipients.map((recipient, at) => ({ ...recipient, id: at + 1 })) };
}

const trySlice = (save: (tx: Tx) => void) =>
  commitIf(
    () => false,
    (tx) => {
      const last = newestLetterId(tx);
      save(tx);
      const posted = lettersPostedSince(tx, last);
      return { posted, recipients: recipientsOf(tx, posted) };
    },
  );
