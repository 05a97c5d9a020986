export const locales = ["da", "en"] as const;
export type Locale = (typeof locales)[number];

/** The language chosen in this browser, read from its Cookie header; null when none was chosen. */
export const chosenLocale = (cookies: string | null | undefined): Locale | null =>
  (/(?:^|;\s*)__Host-sprog=(da|en)(?:;|$)/.exec(cookies ?? "")?.[1] as Locale | undefined) ?? null;

/** The language of this browser's pages: the chosen one, else Danish. */
export const localeOf = (cookies: string | null | undefined): Locale => chosenLocale(cookies) ?? "da";

/** The Set-Cookie header that keeps the choice for a year. */
export const localeCookie = (locale: Locale) =>
  `__Host-sprog=${locale}; Path=/; Secure; HttpOnly; SameSite=Lax; Max-Age=31536000`;
