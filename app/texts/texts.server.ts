import { createInstance, type i18n as I18n, type TFunction } from "i18next";
import { initReactI18next } from "react-i18next";
import { catalogues, type Room } from "./catalogues.ts";
import type { Locale } from "./locale.ts";

function speak(locale: Locale): I18n {
  const rooms = Object.entries(catalogues).map(([room, words]) => [room, words[locale]]);
  const instance = createInstance().use(initReactI18next);
  instance.init({
    lng: locale,
    fallbackLng: false,
    ns: Object.keys(catalogues),
    resources: { [locale]: Object.fromEntries(rooms) },
    initAsync: false,
    interpolation: { escapeValue: false },
  });
  return instance;
}

/** The catalogues, one speaker a language. They stay on the server. */
export const i18n: Record<Locale, I18n> = { da: speak("da"), en: speak("en") };

/** The words of one room in one language, for loaders, verbs and letters. */
export function textsOf<R extends Room>(locale: Locale, room: R): TFunction<R> {
  return i18n[locale].getFixedT(locale, room) as unknown as TFunction<R>;
}
