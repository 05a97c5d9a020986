import { createInstance, type i18n as I18n, type TFunction } from "i18next";
import { initReactI18next } from "react-i18next";
import { catalogues, type CatalogueName } from "./catalogues.ts";
import type { Locale } from "./locale.ts";
import { inLocale } from "./translation.ts";

function createI18n(locale: Locale): I18n {
  const resources = Object.entries(catalogues).map(([name, texts]) => [name, inLocale(texts, locale)]);
  const instance = createInstance().use(initReactI18next);
  instance.init({
    lng: locale,
    fallbackLng: false,
    ns: Object.keys(catalogues),
    resources: { [locale]: Object.fromEntries(resources) },
    initAsync: false,
    interpolation: { escapeValue: false },
  });
  return instance;
}

/**
 * react-i18next copies all that is a speaker's own for every component it draws, and asks for a new `t` besides: most of a
 * long page's time. So it gets a speaker that only inherits, and that keeps one `t` a room and part of it.
 */
function withCachedT(speaker: I18n): I18n {
  const kept = new Map<string, ReturnType<typeof createT>>();
  const getFixedT = (_locale: unknown, room: CatalogueName, part?: string) => {
    const name = part ? `${room}:${part}` : room;
    const known = kept.get(name) ?? createT(speaker, room, part ? `${part}.` : "");
    kept.set(name, known);
    return known;
  };
  return Object.create(speaker, { getFixedT: { value: getFixedT } });
}

/**
 * The `t` of one room, or of a part of it. Each sentence is looked up once, with its plural forms; what varies is put in
 * here, since i18next parses the sentence and its options anew each time. A list of words (`returnObjects`) has nothing to put in.
 */
function createT(speaker: I18n, ns: string, part: string) {
  const t = speaker.t as (key: string, options: object) => string;
  const numbers = new Intl.PluralRules(speaker.language);
  const known = new Map<string, string>();
  return (key: string, values?: Record<string, unknown>) => {
    const count = values?.count;
    const form = count === 0 ? "zero" : typeof count === "number" && numbers.select(count);
    const name = form ? `${key} ${form}` : key;
    const returnObjects = values?.returnObjects === true;
    const words = known.get(name) ?? t(part + key, { ns, count, skipInterpolation: true, returnObjects });
    known.set(name, words);
    return values && !returnObjects
      ? words.replace(/{{(\w+)}}/g, (_, value: string) => String(values[value] ?? ""))
      : words;
  };
}

/** The catalogues, one speaker a language. They stay on the server. */
export const i18n: Record<Locale, I18n> = {
  da: withCachedT(createI18n("da")),
  en: withCachedT(createI18n("en")),
};

/** The words of one room in one language, for loaders, verbs and letters. */
export function textsOf<R extends CatalogueName>(locale: Locale, room: R): TFunction<R> {
  return i18n[locale].getFixedT(locale, room) as unknown as TFunction<R>;
}
