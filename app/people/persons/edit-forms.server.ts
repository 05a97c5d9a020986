import { parseWithZod } from "@conform-to/zod/v4";
import { endDeputy, appointDeputy } from "./deputies.server.ts";
import { closePeople, findEditable, savePerson, setLeaveOfAbsence } from "./edit-person.server.ts";
import type { Person } from "../register/person.server.ts";
import { danishDate, daysLater } from "../../base/dates/danish-time.ts";
import { isConfirmed } from "../../base/forms/confirmation.ts";
import { fieldOfRefusal, mailHolderPage, fingerprintOf } from "./edit-page.server.ts";
import { deputyForm, leaveForm, personForm } from "./person-form.ts";

/** Which of the page's forms was sent, and what conform answers of one that was not taken. */
interface FormRefusal {
  act: string;
  reply: { initialValue?: Record<string, unknown> | null; error?: Record<string, string[] | null> | null };
  /** The page of whoever has the mail address already. */
  holder?: string | null;
}

type EditOutcome =
  | { done: "gemt" | "orlov" | "tilbage" | "stedfortraeder" | "stedfortraeder-slut" }
  | { left: true }
  | FormRefusal;

/** Does what one of the forms asks for someone who is the keeper's; throws 404 when they are not, 400 for no such form. */
export function actOnEditForm(keeper: Person, id: number, form: FormData, now: Date): EditOutcome {
  if (!findEditable(keeper, id)) throw new Response(null, { status: 404 });
  const act = String(form.get("act") ?? "");
  if (act === "data") return saveParticulars(keeper, id, form, now);
  if (act === "orlov") return grantLeave(keeper, id, form, now);
  if (act === "tilbage") {
    endLeave(keeper, id, now);
    return { done: "tilbage" };
  }
  if (act === "stedfortraeder" && keeper.role === "leader") return makeDeputy(keeper, id, form, now);
  if (act === "stedfortraeder-slut") {
    // A second press finds that it is done.
    endDeputy(keeper, id, now);
    return { done: act };
  }
  if (act === "luk" && id === keeper.id) return { act, reply: { error: { sikker: ["self"] } } };
  if (act === "luk" && !isConfirmed(form)) return { act, reply: { error: { sikker: ["unsure"] } } };
  if (act === "luk" && closePeople(keeper, [id], now) === 1) return { left: true };
  throw new Response(null, { status: 400 });
}

/** Who is back keeps the days away: what is due pauses by them. */
function endLeave(keeper: Person, id: number, now: Date): void {
  const [{ leaveFrom: from } = { leaveFrom: null }, today] = [
    findEditable(keeper, id) ?? undefined,
    danishDate(now),
  ];
  const leave = from && from < today ? { from, until: today } : { from: null, until: null };
  setLeaveOfAbsence(keeper, id, leave, now);
}

function saveParticulars(keeper: Person, id: number, form: FormData, now: Date): EditOutcome {
  const submission = parseWithZod(form, { schema: personForm });
  if (submission.status !== "success") return { act: "data", reply: submission.reply() };
  // Another window, or someone else, saved meanwhile: what stands there now would be undone unseen.
  if (form.get("set") !== fingerprintOf(keeper, id))
    return { act: "data", reply: submission.reply({ formErrors: ["changed"] }) };
  const outcome = savePerson(keeper, id, submission.value, now);
  if ("id" in outcome) return { done: "gemt" };
  if (outcome.refused === "unknown") throw new Response(null, { status: 404 });
  const fieldErrors = { [fieldOfRefusal[outcome.refused]]: [outcome.refused] };
  return { act: "data", reply: submission.reply({ fieldErrors }), holder: mailHolderPage(keeper, outcome) };
}

function grantLeave(keeper: Person, id: number, form: FormData, now: Date): EditOutcome {
  const submission = parseWithZod(form, { schema: leaveForm });
  if (submission.status !== "success") return { act: "orlov", reply: submission.reply() };
  const outcome = setLeaveOfAbsence(keeper, id, submission.value, now);
  if ("kept" in outcome) return { done: "orlov" };
  return { act: "orlov", reply: submission.reply({ fieldErrors: { until: [outcome.refused] } }) };
}

function makeDeputy(keeper: Person, id: number, form: FormData, now: Date): EditOutcome {
  const submission = parseWithZod(form, { schema: deputyForm });
  if (submission.status !== "success") return { act: "stedfortraeder", reply: submission.reply() };
  const outcome = appointDeputy(keeper, id, daysLater(submission.value.until, 1), now);
  if ("named" in outcome) return { done: "stedfortraeder" };
  return { act: "stedfortraeder", reply: submission.reply({ fieldErrors: { until: [outcome.refused] } }) };
}
