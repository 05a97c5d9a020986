import { parseId } from "../../base/forms/ids.ts";
import { type ListFilter, readFilter } from "../../people/persons/people-filter.ts";
import { type View, views } from "../team/list-views.ts";

/** Whom an act is about: those ticked, or everyone in a view of a list. */
export type Selection = { ids: number[] } | { view: View; filter: ListFilter };

/** What can be done with a selection, as the address and the form say it. */
export const bulkActs = ["mind", "tilmeld", "sagsbehandler", "luk"] as const;
export type BulkAct = (typeof bulkActs)[number];

/** The one act that an address is about; null: the reader is to choose. */
export const bulkActOf = (query: URLSearchParams): BulkAct | null =>
  bulkActs.find((act) => act === query.get("handling")) ?? null;

/** The selection that an address names. */
export function selectionOf(query: URLSearchParams): Selection {
  const view = views.find((word) => word === query.get("alle"));
  if (view) return { view, filter: readFilter(query) };
  return { ids: query.getAll("p").flatMap((id) => parseId(id) ?? []) };
}

/** A course day that people can be signed up for. */
export interface OpenDay {
  id: number;
  /** yyyy-mm-dd */
  on: string;
  host: string;
  free: number;
}

/** The agents of a selection, what can be done with them, and how many of them each act would concern. */
export interface AgentSelection {
  agents: { id: number; name: string; municipality: string | null }[];
  remindable: number;
  /** When the first of those who were just reminded can be reminded again. */
  nextReminderAt: Date | null;
  needingDay: number;
  days: OpenDay[];
  closable: number;
  /** How many of their seats go to others at once when they are closed, so that it cannot be undone. */
  lostSeats: number;
  /** The municipalities that closing them would leave without a leader. */
  leaderless: string[];
  /** Who could handle their case; empty for others than the secretariat. */
  handlers: { id: number; name: string }[];
}

/** Why nothing was done: the act was not confirmed, or the day or the handler can no longer be chosen. */
export type BulkRefusal = "unconfirmed" | "day-gone" | "handler-gone";

/**
 * The word with which the list says what was done, and to how many. Of a sign-up also how many came on the waiting list, how many
 * could not be signed up, and for which day.
 */
export type BulkOutcome =
  | { done: string; count: number; waiting?: number; failed?: number; dayId?: number; undo?: number }
  | { refused: BulkRefusal };
