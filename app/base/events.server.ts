import type { SQLiteColumn, SQLiteTable } from "drizzle-orm/sqlite-core";
import { redactText } from "../../db/redact-text.server.ts";
import type { Tx } from "../../db/database.server.ts";

/** What has happened in one room and means something in a higher one. */
export type DomainEvent =
  | { what: "joined"; personId: number; at: Date }
  | { what: "left"; personId: number; at: Date }
  | { what: "moved"; personId: number; at: Date }
  /** Someone who had left is here again as they were; `leftAt` is when they were closed, where it is known. */
  | { what: "returned"; personId: number; leftAt: Date | null }
  | { what: "municipality-joined"; municipalityId: number; at: Date }
  /** Another first day is written, of a municipality that is to join or has joined. */
  | { what: "membership-moved"; municipalityId: number; joinedOn: string; at: Date }
  | { what: "course-completed"; personId: number; courseId: number; at: Date }
  | { what: "day-attended"; personId: number; dayId: number; at: Date }
  | { what: "merged"; keptId: number; mergedId: number; at: Date }
  | { what: "draft-changed"; roundId: number }
  | { what: "draft-deleted"; roundId: number }
  | ForgottenEvent;

/** Someone's name and mail are to be found nowhere: `words` are they, and `instead` stands in their place. */
interface ForgottenEvent {
  what: "forgotten";
  personId: number;
  at: Date;
  identifyingTexts: readonly string[];
  replacement: string;
}

/** How one room lets go of a person: every table of its own that names one, and the act that blanks or deletes there. */
export interface ForgetHandler {
  tables: readonly SQLiteTable[];
  forget: (tx: Tx, personId: number, now: Date) => void;
  /** What people write in words of their own, where anyone's name may stand: the person's is blanked there. */
  freeTextColumns?: readonly SQLiteColumn[];
}

/** Two persons who are one, and when that was said. */
export interface MergedPersons {
  keptId: number;
  mergedId: number;
  at: Date;
}

/** How one room gives what it has of one person to another who is the same: every table of its own that names one. */
export interface MergeHandler {
  tables: readonly SQLiteTable[];
  merge: (tx: Tx, two: MergedPersons) => void;
}

type HandlersOf<E extends DomainEvent> = { [Kind in E as Kind["what"]]: ((tx: Tx, event: Kind) => void)[] };
export type EventHandlers = HandlersOf<Exclude<DomainEvent, { what: "forgotten" | "merged" }>> & {
  forgotten: ForgetHandler[];
  merged: MergeHandler[];
};

let handlers: EventHandlers | undefined;

/** Installs the one list; done at boot by whoever starts a process. */
export function registerEventHandlers(list: EventHandlers): void {
  handlers = list;
}

/** Tells the higher rooms of an event, in the same transaction. Throws when no list is installed: a silent event is a lost one. */
export function emit(tx: Tx, event: DomainEvent): void {
  if (!handlers) throw new Error(`Nobody heeds "${event.what}": install consequences first.`);
  if (event.what === "forgotten") forgetInEveryRoom(tx, event, handlers.forgotten);
  else if (event.what === "merged") for (const { merge } of handlers.merged) merge(tx, event);
  else for (const act of handlers[event.what]) act(tx, event as never);
}

function forgetInEveryRoom(
  tx: Tx,
  { personId, at, identifyingTexts: words, replacement: instead }: ForgottenEvent,
  rooms: ForgetHandler[],
): void {
  for (const { forget, freeTextColumns: written = [] } of rooms) {
    forget(tx, personId, at);
    for (const column of written) redactText(tx, column, words, instead);
  }
}
