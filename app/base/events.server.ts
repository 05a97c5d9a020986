import type { SQLiteColumn, SQLiteTable } from "drizzle-orm/sqlite-core";
import { redactText } from "../../db/redact-text.server.ts";
import type { Tx } from "../../db/database.server.ts";

/** Something that happened in one room and that a room above it must handle. */
export type DomainEvent =
  | { what: "joined"; personId: number; at: Date }
  | { what: "left"; personId: number; at: Date }
  | { what: "moved"; personId: number; at: Date }
  /** Someone who had left has come back with the same account; `leftAt` is when it was closed, null when unknown. */
  | { what: "returned"; personId: number; leftAt: Date | null }
  | { what: "municipality-joined"; municipalityId: number; at: Date }
  /** A municipality's first day of membership was changed. */
  | { what: "membership-moved"; municipalityId: number; joinedOn: string; at: Date }
  /** A municipality has another name from now on. */
  | { what: "municipality-renamed"; from: string; to: string }
  | ({ what: "merged" } & MergedPersons)
  | { what: "draft-changed"; roundId: number }
  | { what: "draft-deleted"; roundId: number }
  /** A closed round that was imported and is not published is deleted. */
  | { what: "round-removed"; roundId: number }
  | ForgottenEvent;

/** A person is to be forgotten: `identifyingTexts` (name and mail address) are replaced by `replacement` everywhere. */
interface ForgottenEvent extends Redaction {
  what: "forgotten";
  personId: number;
  at: Date;
}

/** Texts that identify a person, and what stands in their place. */
export interface Redaction {
  identifyingTexts: readonly string[];
  replacement: string;
}

/** A text in which a person is no longer named. */
export const redacted = (text: string, { identifyingTexts, replacement }: Redaction): string =>
  identifyingTexts.reduce((rest, identifying) => rest.replaceAll(identifying, () => replacement), text);

/** How one room forgets a person: its tables that refer to persons, and the function that blanks or deletes rows there. */
export interface ForgetHandler {
  tables: readonly SQLiteTable[];
  forget: (tx: Tx, personId: number, now: Date, redaction: Redaction) => void;
  /** Columns of free text, which may contain anyone's name: the person's is replaced there. */
  freeTextColumns?: readonly SQLiteColumn[];
}

/** Two rows of the same person, who merged them, and when. */
export interface MergedPersons {
  keptId: number;
  mergedId: number;
  by: { id: number; name: string; role: string };
  at: Date;
}

/** How one room merges two persons: its tables that refer to persons, and the function that moves their rows. */
export interface MergeHandler {
  tables: readonly SQLiteTable[];
  merge: (tx: Tx, pair: MergedPersons) => void;
}

type HandlersOf<E extends DomainEvent> = { [Kind in E as Kind["what"]]: ((tx: Tx, event: Kind) => void)[] };
export type EventHandlers = HandlersOf<Exclude<DomainEvent, { what: "forgotten" | "merged" }>> & {
  forgotten: ForgetHandler[];
  merged: MergeHandler[];
};

let handlers: EventHandlers | undefined;

/** Sets the event handlers of this process; called once at start. */
export function registerEventHandlers(list: EventHandlers): void {
  handlers = list;
}

/** Runs the handlers of an event in the same transaction. Throws when none are registered, since the event would be lost. */
export function emit(tx: Tx, event: DomainEvent): void {
  if (!handlers) throw new Error(`Event "${event.what}" emitted before registerEventHandlers was called.`);
  if (event.what === "forgotten") forgetInEveryRoom(tx, event, handlers.forgotten);
  else if (event.what === "merged") for (const { merge } of handlers.merged) merge(tx, event);
  else for (const handle of handlers[event.what]) handle(tx, event as never);
}

function forgetInEveryRoom(
  tx: Tx,
  { personId, at, identifyingTexts, replacement }: ForgottenEvent,
  rooms: ForgetHandler[],
): void {
  for (const { forget, freeTextColumns = [] } of rooms) {
    forget(tx, personId, at, { identifyingTexts, replacement });
    for (const column of freeTextColumns) redactText(tx, column, identifyingTexts, replacement);
  }
}
