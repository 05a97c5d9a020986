import { danishDate } from "../../base/dates/danish-time.ts";
import { optionalDayField } from "../../base/forms/fields.ts";
import { tryForm } from "../../base/forms/read-form.server.ts";
import type { Person } from "../../people/register/person.server.ts";
import { clashField, isClash } from "./clashes.ts";
import { courseDayForm, refusedField } from "./day-form.ts";
import { type CourseDayDraft, draftRefusal } from "./draft.ts";
import { createSeries } from "./drafts.server.ts";
import { isUntouched, type SeriesComplaint, type SeriesRow, type TypedSeries, withWindow } from "./series.ts";

const rowForm = courseDayForm.extend({ opensOn: optionalDayField, closesOn: optionalDayField });

interface ReadRow {
  row: number;
  draft: CourseDayDraft;
}

/**
 * Makes a draft of each row that something is written in; when one is wrong, none is made. `model` stands above the first row: what a row
 * leaves out of its sign-up window is as in the one above. Clashes are refused unless they are `confirmed`.
 */
export function planSeries(
  actor: Person,
  typed: TypedSeries,
  { model, confirmed }: { model: CourseDayDraft | null; confirmed: boolean },
  now: Date,
): { dayIds: number[] } | { wrong: SeriesComplaint[] } {
  const read = readRows(typed, model, now);
  if ("wrong" in read) return read;
  const outcome = createSeries(
    actor,
    read.rows.map(({ draft }) => draft),
    now,
    confirmed,
  );
  if ("dayIds" in outcome) return outcome;
  return {
    wrong: outcome.refused.map(({ index, complaint }) => ({
      row: read.rows[index]!.row,
      field: isClash(complaint) ? clashField[complaint] : refusedField[complaint],
      complaint,
    })),
  };
}

function readRows(
  typed: TypedSeries,
  model: CourseDayDraft | null,
  now: Date,
): { rows: ReadRow[] } | { wrong: SeriesComplaint[] } {
  const rows: ReadRow[] = [];
  const wrong: SeriesComplaint[] = [];
  for (const [row, typedRow] of typed.rows.entries()) {
    if (isUntouched(typedRow)) continue;
    const read = readRow(typedRow, typed.shared, rows.at(-1)?.draft ?? model, now);
    if ("draft" in read) rows.push({ row, draft: read.draft });
    else wrong.push(...read.wrong.map((complaint) => ({ ...complaint, row })));
  }
  if (wrong.length > 0) return { wrong };
  return rows.length > 0 ? { rows } : { wrong: [{ row: 0, field: "on", complaint: "missing" }] };
}

function readRow(
  row: SeriesRow,
  shared: TypedSeries["shared"],
  above: CourseDayDraft | null,
  now: Date,
): { draft: CourseDayDraft } | { wrong: Omit<SeriesComplaint, "row">[] } {
  const read = tryForm(new URLSearchParams({ ...shared, ...row }), rowForm);
  if (read.invalid) {
    const errors = Object.entries(read.invalid.data.reply.error ?? {});
    return {
      wrong: errors.flatMap(([field, complaints]) =>
        (complaints ?? []).map((complaint) => ({ field: field as SeriesComplaint["field"], complaint })),
      ),
    };
  }
  const draft = withWindow(read.value, above, danishDate(now));
  const refused = draftRefusal(draft, now);
  return refused ? { wrong: [{ field: refusedField[refused], complaint: refused }] } : { draft };
}
