import { z } from "zod";
import { confirmationField, confirmedField } from "../../base/forms/confirmation.ts";
import { type CrossChoice, crossNumbers } from "./cross-choice.ts";

const rowsField = (at: number) => `rows${at}`;
const columnsField = (at: number) => `columns${at}`;
const questionField = z.string().default("");

/** The form of publishing: the tick, and the pairs of questions of which at least one is chosen. */
export const publishForm = z
  .object({
    [confirmationField]: confirmedField,
    ...Object.fromEntries(
      crossNumbers.flatMap((at) => [
        [rowsField(at), questionField],
        [columnsField(at), questionField],
      ]),
    ),
  })
  .transform((form) => {
    const fields = form as Record<string, string | boolean>;
    const crosses = crossNumbers.map((at) => ({
      rows: String(fields[rowsField(at)]),
      columns: String(fields[columnsField(at)]),
    }));
    return {
      confirmed: fields[confirmationField] === true,
      crosses: crosses.filter(({ rows, columns }: CrossChoice) => rows !== "" || columns !== ""),
    };
  });
