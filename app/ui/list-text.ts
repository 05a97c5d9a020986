import type { Locale } from "../base/texts/locale.ts";

const lists = {
  da: new Intl.ListFormat("da", { type: "conjunction" }),
  en: new Intl.ListFormat("en-GB", { type: "conjunction" }),
};

/** a, b og c */
export const listText = (parts: string[], locale: Locale) => lists[locale].format(parts);
