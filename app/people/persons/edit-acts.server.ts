import type { z } from "zod";
import { personPage } from "../../base/people-pages.ts";
import { danishDate, daysLater } from "../../base/dates/danish-time.ts";
import { undoable } from "../../undo/undoable.server.ts";
import type { Person } from "../register/person.server.ts";
import { appointDeputy, endDeputy } from "./deputies.server.ts";
import { complaintOf, fingerprintOf, mailHolderPage } from "./edit-page.server.ts";
import { closePeople, findEditable, savePerson, setLeaveOfAbsence } from "./edit-person.server.ts";
import { withdrawMailChange } from "../mail-change/asking.server.ts";
import { releaseMail } from "../mail-change/releasing.server.ts";
import { appointsDeputies } from "./given-roles.ts";
import type { editForm } from "./person-form.ts";

type EditForm = z.output<typeof editForm>;
type FormOf<Act extends EditForm["act"]> = Extract<EditForm, { act: Act }>;

/**
 * What a form of the page did: the word with which the page says so, or that the person has left. Or why nothing was done: which
 * fields are wrong ("": the form as a whole) and whose page has the mail address already; the person is not the editor's to change;
 * or there is no such form for them.
 */
type EditOutcome =
  | {
      done:
        | "gemt"
        | "mail-venter"
        | "mail-ny"
        | "mail-egen"
        | "mail-fortrudt"
        | "frigjort"
        | "orlov"
        | "tilbage"
        | "stedfortraeder"
        | "stedfortraeder-slut";
      /** Other particulars were saved as well, when a new mail address was asked for. */
      saved?: boolean;
    }
  | { left: true; undo?: number }
  | { complaints: Partial<Record<string, string>>; holder?: string | null }
  | { refused: "unknown" | "malformed" };

/** Does what one of the page's forms asks for. `closesForGood`: closing the person cannot be undone, and must be confirmed. */
export function actOnPerson(
  editor: Person,
  id: number,
  form: EditForm,
  now: Date,
  { closesForGood }: { closesForGood: boolean } = { closesForGood: true },
): EditOutcome {
  switch (form.act) {
    case "data":
      return saveParticulars(editor, id, form, now);
    case "orlov":
      return grantLeave(editor, id, form, now);
    case "tilbage":
      return endLeave(editor, id, now);
    case "stedfortraeder":
      return makeDeputy(editor, id, form, now);
    case "stedfortraeder-slut":
      // A second press finds that it is done.
      endDeputy(editor, id, now);
      return { done: "stedfortraeder-slut" };
    case "mail-fortryd":
      // A second press finds that it is done.
      withdrawMailChange(editor, id, now);
      return { done: "mail-fortrudt" };
    case "frigoer":
      if (!form.sikker) return { complaints: { sikker: "unconfirmed" } };
      return "released" in releaseMail(editor, id, now) ? { done: "frigjort" } : { refused: "malformed" };
    case "luk":
      if (id === editor.id) return { complaints: { sikker: "self" } };
      if (closesForGood && !form.sikker) return { complaints: { sikker: "unconfirmed" } };
      return closeOne(editor, id, now);
  }
}

/** A leader cannot see the page of someone who has left, but of someone who is back. */
function closeOne(editor: Person, id: number, now: Date): EditOutcome {
  const back = personPage(editor.role, id);
  const act = { kind: "people-closed", target: { personIds: [id] }, back } as const;
  const { count, undo } = undoable(editor, act, now, () => ({ count: closePeople(editor, [id], now) }));
  return count === 1 ? { left: true, undo } : { refused: "malformed" };
}

const askedWords = { waits: "mail-venter", replaced: "mail-ny" } as const;

function saveParticulars(editor: Person, id: number, form: FormOf<"data">, now: Date): EditOutcome {
  const { act: _, set: fingerprint, ...details } = form;
  // Saved from another window, or by someone else, since the form was opened: that would be undone unseen.
  if (fingerprint !== fingerprintOf(editor, id)) return { complaints: { "": "changed" } };
  const outcome = savePerson(editor, id, details, now);
  if ("id" in outcome) {
    if (!outcome.mail) return { done: "gemt" };
    const saved = fingerprintOf(editor, id) !== fingerprint;
    return { done: id === editor.id ? "mail-egen" : askedWords[outcome.mail], saved };
  }
  if (outcome.refused === "unknown") return { refused: "unknown" };
  return { complaints: complaintOf(outcome.refused), holder: mailHolderPage(editor, outcome) };
}

function grantLeave(editor: Person, id: number, { from, until }: FormOf<"orlov">, now: Date): EditOutcome {
  const outcome = setLeaveOfAbsence(editor, id, { from, until }, now);
  return "refused" in outcome ? { complaints: { until: outcome.refused } } : { done: "orlov" };
}

/** Who is back keeps the days away: due dates are later by them. */
function endLeave(editor: Person, id: number, now: Date): EditOutcome {
  const from = findEditable(editor, id)?.leaveFrom ?? null;
  const today = danishDate(now);
  const leave = from && from < today ? { from, until: today } : { from: null, until: null };
  setLeaveOfAbsence(editor, id, leave, now);
  return { done: "tilbage" };
}

function makeDeputy(editor: Person, id: number, form: FormOf<"stedfortraeder">, now: Date): EditOutcome {
  if (!appointsDeputies(editor)) return { refused: "malformed" };
  const outcome = appointDeputy(editor, id, daysLater(form.until, 1), now);
  return "refused" in outcome ? { complaints: { until: outcome.refused } } : { done: "stedfortraeder" };
}
