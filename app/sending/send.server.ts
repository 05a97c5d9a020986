import { type Tx, writeTransaction } from "../../db/database.server.ts";
import { lastLetterAt } from "../mail/outbox/last-letter.server.ts";
import { newestLetterId } from "../mail/outbox/held-letters.server.ts";
import {
  lettersPostedSince,
  type PostedLetter,
  postTrial,
  withdrawLettersTo,
} from "../mail/outbox/posted-since.server.ts";
import { findUndo } from "../undo/undo.server.ts";
import { sendingMinutes, undoable, type UndoableAct } from "../undo/undoable.server.ts";
import type { UndoName } from "../undo/undo-kinds.server.ts";
import { type Panel, type PanelAct, panelActs } from "./panel.ts";
import type { SentForm } from "./sent-form.server.ts";
import {
  digestOf,
  firstOfEachKind,
  isToSeveral,
  recipientsOf,
  renderSamples,
} from "./sending-view.server.ts";

const minuteMs = 60_000;

/** Whoever sends, and gets a trial. */
export type Sender = Parameters<typeof findUndo>[1] & { name: string; mail: string };

interface Sending<Name extends UndoName> {
  form: SentForm;
  /** What *Fortryd* takes back; null for an act that is `undoable` by itself. */
  undo: UndoableAct<Name> | null;
  /** What it does besides sending, where that is not what can be undone. */
  act?: PanelAct;
  /** The page from which the form was sent. */
  back: string;
  /** Whether somebody can be left out: the act leaves out those it is given, or they get no letter. */
  canLeaveOut?: boolean;
}

/** What an act would send, found out by doing it and taking it back. */
interface Rehearsed {
  posted: PostedLetter[];
  panel: Omit<Panel, "samples" | "message" | "leftOut">;
}

/** Ends the transaction of an act that was only rehearsed. */
class TakenBack extends Error {
  constructor(readonly rehearsed: Rehearsed) {
    super("The act was rehearsed.");
  }
}

/** Whether what an act has posted may stand. */
type Judge = (posted: PostedLetter[], seen: string) => boolean;

/**
 * Does an act that may write to several people. Unless its form comes from the panel and the letters are those that the panel showed, the
 * act is taken back and the panel is returned: whom it writes to, and what. Otherwise returns the act's outcome, and its letters wait for
 * five minutes, in which they can be taken back. An act that is refused, or writes to one person, has no panel.
 */
export async function send<Outcome extends object, Name extends UndoName>(
  sender: Sender,
  sending: Sending<Name>,
  now: Date,
  act: (leftOut: ReadonlySet<number>) => Outcome,
): Promise<(Outcome & { undo?: number }) | { panel: Panel }> {
  const { form, canLeaveOut = false } = sending;
  const ticked = new Set(form.ticked);
  const isChosen = ({ personId }: PostedLetter) => !canLeaveOut || personId === null || ticked.has(personId);
  const result = attempt(sender, { ...sending, run: act, leftOut: new Set() }, now, (posted, seen) => {
    if (form.seen === null) return !isToSeveral(posted);
    return form.seen === seen && !form.wantsTrial && posted.every(isChosen);
  });
  if (!("rehearsed" in result)) return result.outcome;
  const { panel, posted } = result.rehearsed;
  const kinds = firstOfEachKind(posted);
  const unticked = panel.recipients.map(({ id }) => id).filter((id) => !ticked.has(id));
  const leftOut = form.seen !== null && canLeaveOut ? unticked : [];
  const show = async (message: Panel["message"]) => ({
    panel: { ...panel, leftOut, samples: await renderSamples(kinds, now), message },
  });
  if (form.seen === null) return show(null);
  if (form.seen !== panel.seen) return show("changed");
  if (form.wantsTrial) {
    for (const { first } of kinds) postTrial(sender, first, now);
    return show("trial-sent");
  }
  if (!posted.some(isChosen)) return show("nobody");
  const again = attempt(sender, { ...sending, run: act, leftOut: new Set(leftOut) }, now, (some) =>
    some.every(isChosen),
  );
  return "rehearsed" in again ? show("changed") : again.outcome;
}

type Attempt<Outcome extends object, Name extends UndoName> = Sending<Name> & {
  run: (leftOut: ReadonlySet<number>) => Outcome;
  leftOut: ReadonlySet<number>;
};

/** Does the act in one transaction, and takes it back when its letters may not stand. */
function attempt<Outcome extends object, Name extends UndoName>(
  sender: Sender,
  { run: runAct, leftOut, ...sending }: Attempt<Outcome, Name>,
  now: Date,
  mayStand: Judge,
): { outcome: Outcome & { undo?: number } } | { rehearsed: Rehearsed } {
  const within = (tx: Tx) => {
    const last = newestLetterId(tx);
    const run = () => {
      const outcome = runAct(leftOut);
      if (leftOut.size > 0) withdrawLettersTo(tx, last, [...leftOut]);
      return outcome;
    };
    const { undo } = sending;
    const outcome: Outcome & { undo?: number } = undo
      ? undoable(sender, undo, now, run, sendingMinutes)
      : run();
    const posted = "refused" in outcome ? [] : lettersPostedSince(tx, last);
    const seen = digestOf(posted);
    if (posted.length === 0 || mayStand(posted, seen)) return outcome;
    throw new TakenBack({ posted, panel: panelOf(tx, sender, { sending, posted, seen }, outcome.undo, now) });
  };
  try {
    return { outcome: writeTransaction(within) };
  } catch (error) {
    if (error instanceof TakenBack) return { rehearsed: error.rehearsed };
    throw error;
  }
}

/** What the panel shows of a sending that was rehearsed; `undo` is the number under which it could be undone. */
function panelOf<Name extends UndoName>(
  tx: Tx,
  sender: Sender,
  { sending, posted, seen }: { sending: Sending<Name>; posted: PostedLetter[]; seen: string },
  undo: number | undefined,
  now: Date,
): Rehearsed["panel"] {
  const offered = undo === undefined ? null : findUndo(undo, sender, now);
  return {
    act: sending.act ?? panelActs.find((act) => act === offered?.kind) ?? null,
    seen,
    fields: sending.form.fields,
    letterCount: posted.length,
    recipientCount: new Set(posted.map(({ recipient }) => recipient)).size,
    recipients: recipientsOf(tx, posted),
    canLeaveOut: sending.canLeaveOut ?? false,
    takesBack: offered ? (offered.lettersOnly ? "letters" : "act") : "nothing",
    lastAt: lastLetterAt(now, { from: offered?.until }, tx)?.lastAt ?? null,
    minutes: offered ? Math.round((offered.until.getTime() - now.getTime()) / minuteMs) : 0,
    back: sending.back,
  };
}
