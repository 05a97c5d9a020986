import type { Tx } from "../../../db/database.server.ts";
import { danishMoment } from "../../base/dates/danish-time.ts";
import type { PropsOf } from "../../mail/letters/letters.server.ts";
import { postLetter } from "../../mail/outbox/post.server.ts";
import { findPerson } from "../../people/register/person.server.ts";
import type { DayHours, ListenIn, OnboardingPlan } from "../plans/plan.ts";
import { type Agreement, isAhead } from "./listen-in-rules.ts";

type Plan = Pick<OnboardingPlan, "id" | "name" | "municipality"> & { personId: number };

/** What the calendar entries of both are named after, and the SEQUENCE of this message to them. */
export interface CalendarMessage {
  listenInId: number;
  sequence: number;
}

/** When and where, as it is stored. */
type Appointment = Pick<Agreement, "way" | "on" | "hours" | "place">;

interface AgreementNotice {
  agreement: Agreement;
  /** What was agreed before. */
  known: ListenIn | undefined;
  message: CalendarMessage;
}

/**
 * Writes to the newcomer and the colleague, also when they agreed on it themselves, since the letter puts it in their calendar. A colleague
 * who is replaced is told that it is off. What is entered afterwards needs no letter.
 */
export function notifyOfAgreement(
  tx: Tx,
  plan: Plan,
  { agreement, known, message }: AgreementNotice,
  now: Date,
): void {
  const wasAhead = known !== undefined && isAhead(known.on, now);
  const ahead = isAhead(agreement.on, now);
  const { colleagueId } = agreement;
  const notice = { ...message, colleagueId };
  if (wasAhead && known.colleague && known.colleague.id !== colleagueId)
    post(tx, plan, { ...notice, appointment: known, what: "off", to: known.colleague.id }, now);
  const was = known && wasMoved(known, agreement) ? known : null;
  const changed = { ...notice, appointment: agreement, was } as const;
  if (ahead || wasAhead)
    post(tx, plan, { ...changed, what: known ? "moved" : "agreed", to: plan.personId }, now);
  const isSame = known?.colleague?.id === colleagueId;
  if (isSame ? ahead || wasAhead : ahead)
    post(tx, plan, { ...changed, what: isSame ? "moved" : "agreed", to: colleagueId }, now);
}

/** Tells both that what was agreed is off, and takes it out of their calendars; not when its day has passed. */
export function notifyOfCallingOff(
  tx: Tx,
  plan: Plan,
  known: ListenIn,
  message: CalendarMessage,
  now: Date,
): void {
  if (!isAhead(known.on, now)) return;
  const colleagueId = known.colleague?.id ?? null;
  const notice = { ...message, colleagueId, appointment: known, what: "off" } as const;
  for (const to of [plan.personId, colleagueId]) if (to !== null) post(tx, plan, { ...notice, to }, now);
}

const wasMoved = (known: Appointment, agreed: Appointment): boolean =>
  JSON.stringify([known.on, known.hours, known.place]) !==
  JSON.stringify([agreed.on, agreed.hours, agreed.place]);

interface Notice extends CalendarMessage {
  what: PropsOf<"listen-in">["what"];
  appointment: Appointment;
  was?: Appointment | null;
  colleagueId: number | null;
  /** Which of the two it is written to. */
  to: number;
}

function post(tx: Tx, plan: Plan, notice: Notice, now: Date): void {
  const to = findPerson(notice.to, tx);
  if (!to) return;
  const { what, appointment, was, colleagueId, listenInId, sequence } = notice;
  const { way, on } = appointment;
  const isNewcomer = to.id === plan.personId;
  const colleague = colleagueId === null ? null : findPerson(colleagueId, tx);
  const other = isNewcomer ? (colleague?.name ?? null) : plan.name;
  const hours = momentsOf(appointment);
  const before = was && momentsOf(was);
  const props = {
    name: to.name,
    what,
    listens: isNewcomer === (way === "listens"),
    other: other || null,
    on,
    planId: plan.id,
    hours,
    place: placeText(plan, appointment),
    was: before ? { ...before, place: placeText(plan, was) } : null,
    entry: hours && { listenInId, sequence, personId: to.id, mail: to.mail },
  };
  postLetter(tx, { letter: "listen-in", to, props }, now);
}

function momentsOf({ on, hours }: { on: string; hours: DayHours | null }) {
  const at = (clock: string) => danishMoment(on, clock).getTime();
  return hours && { startsAt: at(hours.from), endsAt: at(hours.to) };
}

/** The place with its municipality, unless it ends with that. */
function placeText({ municipality }: Plan, { place }: Pick<Appointment, "place">): string {
  const name = municipality ?? "";
  return place.toLowerCase().endsWith(name.toLowerCase()) ? place : [place, name].filter(Boolean).join(", ");
}
