/** Findings of the inspection as sentences. */
import type { TFunction } from "i18next";
import type { PackageError, Reports, Warning } from "../content.ts";

type T = TFunction<"kinds", "package">;

export const errorText = (
  t: T,
  { what, name = "", count = 0 }: PackageError,
  limits: { most: number; mostFiles: number },
): string =>
  // In a zip whose list cannot be read, the file at fault is not known.
  t(`error.${what}`, { name, count, ...limits }).replace(" ()", "");

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
