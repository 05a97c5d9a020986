/** What the buttons among the fields do to the items; none of them saves. */
import { z } from "zod";
import {
  emptyItem,
  fitsFields,
  type Item,
  itemField,
  type ItemKinds,
  rowField,
  type Values,
} from "./items.ts";

/** Items after a button was pressed. */
export interface Arranged {
  items: Item[];
  /** The field, or the button by its value, that has the focus then. */
  focus: string | null;
  /** What was deleted, so that it can be put back; as it stands in the form. */
  deleted: string | null;
  /** There are as many items or rows as there can be. */
  full?: boolean;
}

const valuesSchema = z.record(z.string(), z.string());
const deletedSchema = z.object({
  item: z.number().int().min(0),
  /** Of a deleted row: its place in the item. */
  row: z.number().int().min(0).nullable(),
  kind: z.string(),
  values: valuesSchema,
  rows: z.array(valuesSchema),
});

/**
 * Does what a button says, all places counted from 1: `add.KIND`, `up.1`, `down.1`, `drop.1`, `row.1` (another row, with values for its fields after it),
 * `row-up.1.2`, `row-down.1.2`, `row-drop.1.2`, and `restore` (puts back what was deleted last). Another button changes nothing.
 */
export function arrange(items: Item[], button: string, deleted: string | null, kinds: ItemKinds): Arranged {
  const [act = "", first = "", second = "", ...more] = button.split(".");
  const unchanged = { items, focus: null, deleted: null };
  if (act === "add") return addItem(items, first, kinds);
  if (act === "restore") return restore(items, deleted, kinds) ?? unchanged;
  const at = Number(first) - 1;
  const item = items[at];
  if (!item) return unchanged;
  if (act === "up" || act === "down") {
    const [moved, place] = move(items, at, act);
    return { ...unchanged, items: moved, focus: focusAfterMove(act, String(place + 1), place, items.length) };
  }
  if (act === "drop")
    return {
      items: items.toSpliced(at, 1),
      focus: null,
      deleted: JSON.stringify({ item: at, row: null, ...item }),
    };
  const within = (arranged: Pick<Arranged, "focus"> & { rows: Values[]; deleted?: string }): Arranged => ({
    ...unchanged,
    ...arranged,
    items: items.with(at, { ...item, rows: arranged.rows }),
  });
  if (act === "row") return addRow(items, at, [second, ...more], kinds);
  const row = Number(second) - 1;
  const values = item.rows[row];
  if (!values) return unchanged;
  if (act === "row-drop") {
    const { kind } = item;
    const deleted = JSON.stringify({ item: at, row, kind, values, rows: [] });
    return within({ rows: item.rows.toSpliced(row, 1), focus: null, deleted });
  }
  if (act !== "row-up" && act !== "row-down") return unchanged;
  const [rows, place] = move(item.rows, row, act === "row-up" ? "up" : "down");
  return within({ rows, focus: focusAfterMove(act, `${first}.${place + 1}`, place, rows.length) });
}

function addItem(items: Item[], name: string, kinds: ItemKinds): Arranged {
  const kind = Object.hasOwn(kinds, name) ? kinds[name] : undefined;
  const added = kind ? [...items, emptyItem(name, kind)] : items;
  const full = !fitsFields(added);
  const focus = kind && !full ? itemField(items.length, kind.fields[0]!) : null;
  return { items: full ? items : added, focus, deleted: null, full };
}

/** The item with one more row; `typed` are values for the last of a row's fields, which a row without them takes first. */
function addRow(items: Item[], at: number, typed: string[], kinds: ItemKinds): Arranged {
  const item = items[at]!;
  const { rowFields } = kinds[item.kind]!;
  const filled = typed.every((value) => /^\d{1,3}$/.test(value))
    ? rowFields.slice(rowFields.length - typed.length)
    : [];
  const values = Object.fromEntries(filled.map((field, n) => [field, typed[n]!]));
  const empty = filled.length > 0 ? item.rows.findIndex((row) => filled.every((field) => !row[field])) : -1;
  const row = empty < 0 ? item.rows.length : empty;
  const added = items.with(at, {
    ...item,
    rows: item.rows.toSpliced(row, 1, { ...item.rows[row], ...values }),
  });
  const full = !fitsFields(added) || rowFields.length === 0;
  return {
    items: full ? items : added,
    focus: full ? null : rowField(at, row, rowFields[0]!),
    deleted: null,
    full,
  };
}

function move<T>(list: T[], at: number, way: "up" | "down"): [T[], number] {
  const there = at + (way === "up" ? -1 : 1);
  if (there < 0 || there >= list.length) return [list, at];
  return [list.with(at, list[there]!).with(there, list[at]!), there];
}

/** The same button at the new place, or the opposite one where there is no further way. */
function focusAfterMove(act: string, places: string, place: number, length: number): string {
  const isLast = act.endsWith("up") ? place === 0 : place === length - 1;
  const opposite = act.endsWith("up") ? act.replace("up", "down") : act.replace("down", "up");
  return `${isLast ? opposite : act}.${places}`;
}

function restore(items: Item[], deleted: string | null, kinds: ItemKinds): Arranged | null {
  const read = deletedSchema.safeParse(parsed(deleted)).data;
  const kind = read && (Object.hasOwn(kinds, read.kind) ? kinds[read.kind] : undefined);
  if (!kind) return null;
  const { item: at, row, kind: name, values, rows } = read;
  if (row === null) {
    const place = Math.min(at, items.length);
    const restored = items.toSpliced(place, 0, { kind: name, values, rows });
    return fitsFields(restored)
      ? { items: restored, focus: itemField(place, kind.fields[0]!), deleted: null }
      : { items, focus: null, deleted, full: true };
  }
  const item = items[at];
  if (item?.kind !== name) return null;
  const place = Math.min(row, item.rows.length);
  const restored = items.with(at, { ...item, rows: item.rows.toSpliced(place, 0, values) });
  return fitsFields(restored)
    ? { items: restored, focus: rowField(at, place, kind.rowFields[0]!), deleted: null }
    : { items, focus: null, deleted, full: true };
}

function parsed(json: string | null): unknown {
  try {
    return JSON.parse(json ?? "");
  } catch {
    return null;
  }
}
