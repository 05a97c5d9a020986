import { z } from "zod";
import { idField, listField } from "../base/forms/fields.ts";
import { readAct } from "../base/forms/read-form.server.ts";
import type { UndoName } from "../undo/undo-kinds.server.ts";
import type { UndoableAct } from "../undo/undoable.server.ts";
import { tickedField } from "./panel.ts";
import { type Sender, send } from "./send.server.ts";
import { readSentForm } from "./sent-form.server.ts";

const tickedForm = z.object({ [tickedField]: listField(idField("unsent")) });

interface TickedSending<Name extends UndoName> {
  /** What *Fortryd* takes back of an act on these people. */
  undoOf: (personIds: number[]) => UndoableAct<Name>;
  back: string;
}

/** Does the act of a form of `TickedPeople`, as `send` does, for those who are ticked in it and on the panel. Refused when nobody is. */
export async function sendToTicked<Outcome extends object, Name extends UndoName>(
  request: Request,
  sender: Sender,
  { undoOf, back }: TickedSending<Name>,
  now: Date,
  act: (personIds: number[]) => Outcome,
) {
  const form = await readSentForm(request);
  const { [tickedField]: selected } = await readAct(request, tickedForm);
  if (selected.length === 0) return { selected, outcome: { refused: "nobody-chosen" } as const };
  const sending = { form, undo: undoOf(selected), back, canLeaveOut: true };
  const outcome = await send(sender, sending, now, (leftOut) =>
    act(selected.filter((id) => !leftOut.has(id))),
  );
  return { selected, outcome };
}
