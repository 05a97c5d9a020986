import type { SheetRefusal } from "../../base/sheets/sheet.ts";
import { textsOf } from "../../base/texts/i18n.server.ts";
import type { Locale } from "../../base/texts/locale.ts";
import { sheetFaultText } from "../../people/import/sheet-refusal-text.ts";
import { maxAnswerRows } from "./mapping.ts";

/** What is said otherwise of a round's file than of a list. */
const ownFaults = [
  "too-large",
  "old-excel",
  "unreadable",
  "empty",
  "open-quote",
  "columns",
  "too-many-values",
  "malformed",
  "no-match",
  "own-figures",
] as const;
type OwnFault = (typeof ownFaults)[number];

export type AnswersFileFault = OwnFault | SheetRefusal["refused"];

const isOwn = (fault: AnswersFileFault): fault is OwnFault => ownFaults.some((word) => word === fault);

/** Why the file of a round is not read, in a sentence. */
export function answersFileFaultText(fault: AnswersFileFault, locale: Locale): string {
  if (isOwn(fault)) return textsOf(locale, "answerImport")(`fault.${fault}`);
  return sheetFaultText(fault, textsOf(locale, "sheets", "refusal"), locale, maxAnswerRows);
}
