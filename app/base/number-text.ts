import type { Locale } from "./texts/locale.ts";

const tag = { da: "da-DK", en: "en-GB" } as const;
const integerFormats = {
  da: new Intl.NumberFormat(tag.da, { maximumFractionDigits: 0 }),
  en: new Intl.NumberFormat(tag.en, { maximumFractionDigits: 0 }),
};
const decimalFormats = new Map<string, Intl.NumberFormat>();

/** 1.234, or 1,234 in English. Negative numbers have a real minus sign (U+2212); one that rounds to zero has none. */
export const numberText = (value: number, locale: Locale) =>
  integerFormats[locale].format(Math.round(value) || 0).replace("-", "−");

/** 0,066: always with `digits` decimals. */
export function decimalText(value: number, digits: number, locale: Locale): string {
  const key = `${locale}${digits}`;
  const format =
    decimalFormats.get(key) ??
    new Intl.NumberFormat(tag[locale], { minimumFractionDigits: digits, maximumFractionDigits: digits });
  decimalFormats.set(key, format);
  return format.format(Number(value.toFixed(digits)) || 0).replace("-", "−");
}

/** A fraction as an integer percentage, without the sign: 0.446 is "45". */
export const percentNumber = (share: number, locale: Locale) => numberText(share * 100, locale);

/** 45 % with a no-break space; 45% in English. */
export const percentText = (share: number, locale: Locale) =>
  `${percentNumber(share, locale)}${locale === "da" ? "\u00a0%" : "%"}`;
