/** Content of a lesson while it is edited, in fields or as text. */
import type { Item, Values } from "./items.ts";

/** A line of the text form, and the field that it says; null when it says none. */
export interface WrittenLine {
  text: string;
  field: string | null;
}

/** A line that cannot be read, counted from 1, with a key of the kind's `wrong` texts. */
export interface WrongLine {
  line: number;
  why: string;
}

/** What the editor begins with. */
export interface EditedView {
  /** Null when there is more than can be edited in fields. */
  items: Item[] | null;
  text: string;
  /** What the form's other fields hold. */
  others: Values;
  /** Of what is stored now: another one when somebody has changed it since. */
  stamp: string;
}

/** What was just sent and is shown again: after a button that only arranges, or since something is wrong with it. */
export interface EditedContent {
  /** Null: it is shown as text. */
  items: Item[] | null;
  text: string;
  others: Values;
  /** Of what was stored when the page was opened; null after another's change has been told. */
  stamp: string | null;
  focus: string | null;
  deleted: string | null;
  /** What is wrong with a field, by its name: "missing", or a key of the kind's `wrong` texts. */
  complaints: Partial<Record<string, string>>;
  /** What is said above the fields. */
  notice: EditingNotice | null;
}

/** Another has changed it; it is too long; there are as many items or rows as fit; too much to edit in fields; no item; nothing to open on it. */
export type EditingNotice = "changed" | "long" | "full" | "too-many" | "empty" | "nothing";
