export const locales = ["da", "en"] as const;
export type Locale = (typeof locales)[number];

/** The language chosen in this browser: the cookie's, else Danish. Takes the whole Cookie header. */
export function localeOf(cookies: string | null | undefined): Locale {
  return /(?:^|;\s*)sprog=en(?:;|$)/.test(cookies ?? "") ? "en" : "da";
}
