import { stringify } from "csv-stringify/sync";
import type { Request, Response } from "express";
import { parseId } from "../../base/forms/ids.ts";
import { flatMapInSlices } from "../../base/slices.ts";
import { localeOf } from "../../base/texts/locale.ts";
import { currentPerson } from "../sign-in/current-person.server.ts";
import { findDraft } from "./find-draft.server.ts";
import { judgeSheet } from "./import-people.server.ts";
import { peopleColumns } from "./person-line.ts";

/** GET /sekretariat/personer/import/:id/raekker.csv: the rows of a draft that cannot be used, in the columns of a list, and what is wrong with each. */
export async function sendWrongRows(request: Request, response: Response): Promise<void> {
  const person = currentPerson(response.locals);
  const id = parseId(String(request.params.id));
  const draft = id === null ? null : findDraft(person, id);
  if (!draft || "refused" in draft) return response.redirect(303, "/sekretariat/personer/import?fejl=gone");
  const locale = localeOf(request.headers.cookie);
  const read = await judgeSheet(draft, { dryRun: true, welcome: true, actor: person, locale }, new Date());
  const bad = new Map("bad" in read ? read.bad.map(({ line, reasons }) => [line, reasons.join(" ")]) : []);
  const rows = draft.lines.filter(({ line }) => bad.has(line));
  const heading = csvOf([[...peopleColumns, "fejl"]], { bom: true });
  const csv = await flatMapInSlices(rows, (slice) => [
    csvOf(slice.map(({ line, cells }) => [...peopleColumns.map((column) => cells[column]), bad.get(line)])),
  ]);
  response
    .attachment("raekker-der-skal-rettes.csv")
    .type("text/csv; charset=utf-8")
    .send([heading, ...csv].join(""));
}

/** Lines as Excel saves them, and no cell that it would take for a formula. */
const csvOf = (lines: (string | undefined)[][], { bom = false } = {}): string =>
  stringify(lines, { bom, delimiter: ";", record_delimiter: "windows", escape_formulas: true });
