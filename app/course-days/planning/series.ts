import { daysBetween, daysLater } from "../../base/dates/danish-time.ts";
import type { CourseDayDraft } from "./draft.ts";
import { type PlacedRow, placeFor } from "./venues.ts";

/** How many days a series may have. */
export const maxSeriesDays = 40;
/** No form has more rows than these: it may have 2,000 fields. */
const maxTypedRows = 200;
/** How many rows a series begins with that copies no day: one for each quarter. */
const firstRows = 4;

/** What each day of a series has for itself. */
export const rowFields = [
  "on",
  "fromTime",
  "toTime",
  "hostMunicipalityId",
  "venue",
  "room",
  "address",
  "teacher",
  "seats",
  "opensOn",
  "closesOn",
] as const;
export type RowField = (typeof rowFields)[number];

/** What all days of a series share. */
export const sharedFields = ["kind", "practical", "contact"] as const;
export type SharedField = (typeof sharedFields)[number];

/** A row as it was typed. */
export type SeriesRow = Record<RowField, string>;

/** A series as it was typed: a row a day, and what they share. */
export interface TypedSeries {
  rows: SeriesRow[];
  shared: Record<SharedField, string>;
}

/** What is wrong with a field of a row (from 0), or with one that all rows share. Complaints are keys of the planning texts, `wrong`. */
export interface SeriesComplaint {
  row: number;
  field: RowField | SharedField;
  complaint: string;
}

/** The name of a row's field in the form. */
export const nameInRow = (field: RowField, row: number) => `${field}-${row}`;

/** What a form holds of a series, also of one with more rows than a series may have. */
export function readSeries(form: FormData): TypedSeries {
  const textOf = (name: string) => {
    const value = form.get(name);
    return typeof value === "string" ? value : "";
  };
  const numbers = Array.from({ length: maxTypedRows }, (_, row) => row).filter((row) =>
    form.has(nameInRow("on", row)),
  );
  return {
    rows: numbers.map((row) => fromFields(rowFields, (field) => textOf(nameInRow(field, row)))),
    shared: fromFields(sharedFields, textOf),
  };
}

const fromFields = <Field extends string>(fields: readonly Field[], textOf: (field: Field) => string) =>
  Object.fromEntries(fields.map((field) => [field, textOf(field)])) as Record<Field, string>;

const emptyRow: SeriesRow = {
  ...fromFields(rowFields, () => ""),
  fromTime: "09.00",
  toTime: "15.30",
  seats: "20",
};

/** The series that a page begins with: a copy of a day on another date, or rows that have only what most days share. */
export const newSeries = (model: Record<RowField | SharedField, string> | null): TypedSeries =>
  model
    ? {
        rows: [onAnotherDate(fromFields(rowFields, (field) => model[field]))],
        shared: fromFields(sharedFields, (field) => model[field]),
      }
    : {
        rows: Array.from({ length: firstRows }, () => emptyRow),
        shared: { kind: "agents", practical: "", contact: "" },
      };

const onAnotherDate = (row: SeriesRow): SeriesRow => ({ ...row, on: "", opensOn: "", closesOn: "" });

/** The series with a copy of its last row, on a date that is to be typed. */
export const withRowAdded = ({ rows, shared }: TypedSeries): TypedSeries => ({
  shared,
  rows: rows.length < maxSeriesDays ? [...rows, onAnotherDate(rows.at(-1) ?? emptyRow)] : rows,
});

/** The series without a row (from 0). */
export const withoutRow = ({ rows, shared }: TypedSeries, row: number): TypedSeries => ({
  shared,
  rows: rows.length > 1 ? rows.filter((_, index) => index !== row) : rows,
});

/** The series with the place of last time in each row that has a municipality and no place of its own. */
export const withPlaces = ({ rows, shared }: TypedSeries, lastPlaces: PlacedRow[]): TypedSeries => ({
  shared,
  rows: rows.map((row) => ({ ...row, ...placeFor(row, [...lastPlaces, ...rows]) })),
});

/** Whether nothing has been written in a row: none is made of it. */
export const isUntouched = (row: SeriesRow): boolean =>
  rowFields.every((field) => row[field].trim() === emptyRow[field]);

/** How many days before a day its sign-up closes, when neither its row nor the one above says it. */
const closesDaysBefore = 7;

/** A draft whose sign-up window may be left to the row above. */
export type OpenDraft = Omit<CourseDayDraft, "opensOn" | "closesOn"> & {
  opensOn: string | null;
  closesOn: string | null;
};

/**
 * The draft with its sign-up window: where it has none, sign-up opens on the same day as that of the row above, today at the
 * earliest, and closes as long before the day.
 */
export function withWindow(draft: OpenDraft, above: CourseDayDraft | null, today: string): CourseDayDraft {
  const { on } = draft;
  const daysBefore = above ? daysBetween(above.closesOn, above.on) : closesDaysBefore;
  const opensOn = draft.opensOn ?? latest(above?.opensOn ?? today, today);
  const closesOn = draft.closesOn ?? latest(daysLater(on, -daysBefore), earliest(on, opensOn));
  return { ...draft, opensOn, closesOn };
}

const latest = (a: string, b: string) => (a > b ? a : b);
const earliest = (a: string, b: string) => (a < b ? a : b);
