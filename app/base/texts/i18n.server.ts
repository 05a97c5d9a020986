import { createInstance, type i18n as I18n, type KeyPrefix, type TFunction } from "i18next";
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
 * react-i18next copies an instance's own properties for every component it renders, and gets a new `t` each time, which takes
 * most of a long page's time. So it gets an object that only inherits from the instance, and that caches one `t` for each
 * catalogue and part.
 */
function withCachedT(instance: I18n): I18n {
  const cached = new Map<string, ReturnType<typeof createT>>();
  const getFixedT = (_locale: unknown, catalogue: CatalogueName, part?: string) => {
    const name = part ? `${catalogue}:${part}` : catalogue;
    const known = cached.get(name) ?? createT(instance, catalogue, part ? `${part}.` : "");
    cached.set(name, known);
    return known;
  };
  return Object.create(instance, { getFixedT: { value: getFixedT } });
}

/**
 * The `t` of one catalogue, or of a part of it. Each text is looked up once per plural form; values are interpolated here,
 * since i18next parses the text and its options each time. A list of texts (`returnObjects`) has no values.
 */
function createT(instance: I18n, ns: string, part: string) {
  const t = instance.t as (key: string, options: object) => string;
  const pluralRules = new Intl.PluralRules(instance.language);
  const known = new Map<string, string>();
  return (key: string, values?: Record<string, unknown>) => {
    const count = values?.count;
    const form = count === 0 ? "zero" : typeof count === "number" && pluralRules.select(count);
    const name = form ? `${key} ${form}` : key;
    const returnObjects = values?.returnObjects === true;
    const text = known.get(name) ?? t(part + key, { ns, count, skipInterpolation: true, returnObjects });
    known.set(name, text);
    return values && !returnObjects
      ? text.replace(/{{(\w+)}}/g, (_, value: string) => String(values[value] ?? ""))
      : text;
  };
}

/** One i18next instance per language, with every catalogue. They stay on the server. */
export const i18n: Record<Locale, I18n> = {
  da: withCachedT(createI18n("da")),
  en: withCachedT(createI18n("en")),
};

/** The `t` of a catalogue in one language, or of a part of it, for server code and letters. */
export function textsOf<R extends CatalogueName, Part extends KeyPrefix<R> = undefined>(
  locale: Locale,
  catalogue: R,
  part?: Part,
): TFunction<R, Part> {
  const getFixedT = i18n[locale].getFixedT as (locale: Locale, catalogue: R, part?: Part) => unknown;
  return getFixedT(locale, catalogue, part) as TFunction<R, Part>;
}
