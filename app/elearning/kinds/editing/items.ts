/** The parts of a lesson's content as they are edited in fields: a list of items, such as questions, each with rows, such as its answers. */
import { visibleText } from "../../../base/visible-text.ts";

/** What is typed in the fields of an item or a row, by the fields' names. A tick is "ja" or absent. */
export type Values = Partial<Record<string, string>>;

export interface Item {
  kind: string;
  values: Values;
  rows: Values[];
}

/** The fields that items of one kind have. */
export interface ItemKind {
  fields: readonly string[];
  /** Empty for a kind without rows. */
  rowFields: readonly string[];
  /** Those fields of both that are ticks or may be left empty. */
  optional: readonly string[];
  /** Those that may have several lines. */
  multiline?: readonly string[];
  /** How many rows it begins with, and shows at least. */
  minRows: number;
}

export type ItemKinds = Readonly<Partial<Record<string, ItemKind>>>;

/** The most items that are edited in fields. */
const maxItems = 100;
/** The most rows of all items together: their form stays below the limit of all forms. */
export const maxRows = 200;

/** The name of a field of an item in the form, and of one of a row; both are counted from 0. */
export const itemField = (item: number, field: string): string => `i${item + 1}.${field}`;
export const rowField = (item: number, row: number, field: string): string =>
  `i${item + 1}.r${row + 1}.${field}`;

/** Whether the items are within what can be edited in fields. */
export const fitsFields = (items: readonly Item[]): boolean =>
  items.length <= maxItems && items.reduce((sum, { rows }) => sum + rows.length, 0) <= maxRows;

/** An item with nothing typed in it. */
export const emptyItem = (kind: string, { minRows }: ItemKind): Item => ({
  kind,
  values: {},
  rows: Array.from({ length: minRows }, () => ({})),
});

/**
 * Reads the items of a form, numbered from 1 without a gap. Texts are without invisible characters and spaces that say nothing. Null for what
 * our own pages do not send: an unknown kind, or more than can be edited in fields.
 */
export function readItems(form: FormData, kinds: ItemKinds): Item[] | null {
  const items: Item[] = [];
  for (let at = 0; form.has(itemField(at, "kind")); at++) {
    const name = textIn(form, itemField(at, "kind"), true);
    const kind = Object.hasOwn(kinds, name) ? kinds[name] : undefined;
    if (!kind || at >= maxItems) return null;
    const read = (fields: readonly string[], fieldName: (field: string) => string): Values =>
      Object.fromEntries(
        fields.flatMap((field) => {
          const text = textIn(form, fieldName(field), kind.multiline?.includes(field) ?? false);
          return text ? [[field, text]] : [];
        }),
      );
    const rows = Array.from({ length: kind.rowFields.length > 0 ? sentRows(form, at) : 0 }, (_, row) =>
      read(kind.rowFields, (field) => rowField(at, row, field)),
    );
    items.push({ kind: name, values: read(kind.fields, (field) => itemField(at, field)), rows });
  }
  return fitsFields(items) ? items : null;
}

/** How many rows an item was sent with. A tick that is not set is not sent, so each row also has a hidden field. */
function sentRows(form: FormData, item: number): number {
  let rows = 0;
  while (rows <= maxRows && form.has(rowField(item, rows, "row"))) rows++;
  return rows;
}

function textIn(form: FormData, name: string, multiline: boolean): string {
  const sent = form.get(name);
  const text = typeof sent === "string" ? visibleText(sent) : "";
  return multiline
    ? text
        .split("\n")
        .map((line) => line.replace(/\s+/g, " ").trim())
        .join("\n")
        .replace(/\n{3,}/g, "\n\n")
    : text.replace(/\s+/g, " ");
}

/** The item without the rows in which nothing was typed. */
export const withoutEmptyRows = (item: Item): Item => ({
  ...item,
  rows: item.rows.filter((row) => Object.values(row).some(Boolean)),
});

/** The names of the fields that must be filled in and are not. */
export const missingFields = (items: readonly Item[], kinds: ItemKinds): string[] =>
  items.flatMap(({ kind, values, rows }, at) => {
    const { fields, rowFields, optional } = kinds[kind]!;
    const lacks = (field: string, from: Values) => !optional.includes(field) && !from[field];
    return [
      ...fields.filter((field) => lacks(field, values)).map((field) => itemField(at, field)),
      ...rows.flatMap((row, number) =>
        rowFields.filter((field) => lacks(field, row)).map((field) => rowField(at, number, field)),
      ),
    ];
  });

/** The rows of an item with empty ones after them, as many as it shows at least. */
export const rowsShown = ({ rows }: Item, { minRows }: ItemKind): Values[] => [
  ...rows,
  ...Array.from({ length: Math.max(0, minRows - rows.length) }, () => ({})),
];
