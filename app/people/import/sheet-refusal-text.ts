import type { TFunction } from "i18next";
import {
  maxCellChars,
  maxCells,
  maxColumns,
  maxReadingMs,
  maxRows,
  maxTextChars,
  maxWorkbookParts,
} from "../../base/sheets/limits.ts";
import type { SheetRefusal } from "../../base/sheets/sheet.ts";
import { numberText } from "../../base/number-text.ts";
import type { Locale } from "../../base/texts/locale.ts";

/** The limit that a refusal's sentence names. */
const limits = {
  "too-many-parts": maxWorkbookParts,
  "too-many-columns": maxColumns,
  "too-many-cells": maxCells,
  "long-cell": maxCellChars,
  "too-slow": maxReadingMs / 1000,
} as const;

const isNamed = (word: string): word is keyof typeof limits => Object.hasOwn(limits, word);

const isOfKind = (word: string): word is "too-many-rows" | "too-much-text" =>
  word === "too-many-rows" || word === "too-much-text";

/** Why a list could not be read, in sentences. `mostRows` and `mostChars`: how many that kind of list may have. */
export function sheetRefusalText(
  refusal: SheetRefusal,
  t: TFunction<"sheets", "refusal">,
  locale: Locale,
  mostRows = maxRows,
  mostChars = maxTextChars,
): string {
  if (refusal.refused === "open-quote") return t("open-quote", { line: refusal.line });
  if (refusal.refused === "unstored-formula") return t("unstored-formula", { cell: refusal.cell });
  if (refusal.refused === "hidden-sheet") return t("hidden-sheet", { sheet: refusal.sheet });
  if (refusal.refused === "control-characters") {
    const places = refusal.places.map((place) => t("control-place", place));
    return t("control-characters", { places: places.join("; ") });
  }
  if (refusal.refused !== "columns") return sheetFaultText(refusal.refused, t, locale, mostRows, mostChars);
  const { missing, double, seen = [] } = refusal;
  const wrong = [
    missing.length > 0 && t("missing", { count: missing.length, columns: missing.join(", ") }),
    double.length > 0 && t("double", { count: double.length, columns: double.join(", ") }),
    missing.length > 0 && seen.length > 0 && t("seen", { columns: seen.join(", ") }),
  ];
  return wrong.filter(Boolean).join(" ");
}

/** Why a file as a whole could not be read: a refusal that has no more to it than its name. */
export function sheetFaultText(
  fault: SheetFault,
  t: TFunction<"sheets", "refusal">,
  locale: Locale,
  mostRows = maxRows,
  mostChars = maxTextChars,
): string {
  if (fault === "unstored-formula" || fault === "hidden-sheet" || fault === "control-characters")
    return t(`${fault}-somewhere`);
  const ofKind = { "too-many-rows": mostRows, "too-much-text": mostChars } as const;
  const max = isOfKind(fault) ? ofKind[fault] : isNamed(fault) ? limits[fault] : 0;
  return t(fault, { max: numberText(max, locale) });
}

export type SheetFault = Exclude<SheetRefusal["refused"], "open-quote" | "columns">;
