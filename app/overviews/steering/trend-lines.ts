import type { Locale } from "../../base/texts/locale.ts";

/** The figures that are drawn as shares through time, each with its colour. */
export const trendLines = [
  { measure: "e-laering", colour: "#0b3a66" },
  { measure: "kursusdag", colour: "#a3480f" },
] as const;

/** A day (yyyy-mm-dd) as there is room for it under a chart: 30.6.26. */
export function shortDay(day: string, locale: Locale): string {
  const [year, month, on] = day.split("-").map(Number) as [number, number, number];
  return [on, month, year % 100].join(locale === "da" ? "." : "/");
}
