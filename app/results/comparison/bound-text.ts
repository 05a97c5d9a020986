import { decimalText, numberText } from "../../base/number-text.ts";
import type { Locale } from "../../base/texts/locale.ts";

/** What a bound must not be rounded onto or across, in per cent. */
export type Limits = readonly number[];

/** Two bounds nearer than this, in per cent, are the same: they differ by what sums of fractions lose. */
const samePercent = 1e-9;

const sideOf = (percent: number, limitPercent: number) =>
  Math.abs(percent - limitPercent) < samePercent ? 0 : Math.sign(percent - limitPercent);

/**
 * The bound of an interval (a fraction) in per cent, without the sign: whole, unless rounding would move it onto or across one of
 * `limits`; then with one decimal or two, and where two do not help as "just above 50". `justBeside` says that.
 */
export function boundText(
  bound: number,
  limits: Limits,
  locale: Locale,
  justBeside: (side: "above" | "below", limit: string) => string,
): string {
  const percent = bound * 100;
  for (const digits of [0, 1, 2]) {
    const rounded = digits === 0 ? Math.round(percent) : Number(percent.toFixed(digits));
    if (limits.every((limit) => sideOf(percent, limit) === sideOf(rounded, limit)))
      return digits === 0 ? numberText(percent, locale) : decimalText(percent, digits, locale);
  }
  const limit = limits.toSorted((a, b) => Math.abs(a - percent) - Math.abs(b - percent))[0]!;
  return justBeside(percent > limit ? "above" : "below", numberText(limit, locale));
}
