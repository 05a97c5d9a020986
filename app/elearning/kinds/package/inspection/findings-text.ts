/** Findings of the inspection as sentences. */
import type { TFunction } from "i18next";
import { numberText } from "../../../../base/number-text.ts";
import type { Locale } from "../../../../base/texts/locale.ts";
import type { PackageError, Reports, Warning } from "../content.ts";
import {
  maxFolderDepth,
  maxListBytes,
  maxManifestAttributes,
  maxManifestBytes,
  maxManifestDepth,
  maxManifestElements,
  maxPartsCharacters,
  type PackageLimits,
} from "./package-limits.ts";

type T = TFunction<"kinds", "package">;

/** An error as a sentence, with the limit that it is over. */
export function errorText(
  t: T,
  { what, name = "", count = 0 }: PackageError,
  { maxBytes, maxFiles }: PackageLimits,
  locale: Locale,
): string {
  const limits = { ...fixedLimits, most: maxBytes / bytesPerMegabyte, mostFiles: maxFiles };
  const written = Object.entries(limits).map(([limit, value]) => [limit, numberText(value, locale)]);
  // In a zip whose list cannot be read, the file at fault is not known.
  return t(`error.${what}`, { name, count, ...Object.fromEntries(written) }).replace(" ()", "");
}

const bytesPerMegabyte = 1_000_000;

/** Those that are no settings. */
const fixedLimits = {
  mostLevels: maxFolderDepth,
  mostListMegabytes: maxListBytes / bytesPerMegabyte,
  mostManifestMegabytes: maxManifestBytes / bytesPerMegabyte,
  mostElements: maxManifestElements,
  mostAttributes: maxManifestAttributes,
  mostManifestLevels: maxManifestDepth,
  mostCharacters: maxPartsCharacters,
};

export const warningText = (t: T, { what, name = "", count = 0 }: Warning): string =>
  t(`warning.${what}`, { name, count });

export function reportsText(t: T, reports: Reports | null): string {
  if (!reports) return t("reports.none");
  const { by, status, percent, test } = reports;
  if (by !== "rise" || status === "either")
    return by === "mastery" ? t("reports.mastery", { percent }) : t("reports.calls");
  if (test) return t(`reports.rise.${status}Test`);
  return percent === null ? t(`reports.rise.${status}Unknown`) : t(`reports.rise.${status}`, { percent });
}
