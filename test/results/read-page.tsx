/** A page of a result as its reader gets it. */
import type { ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { I18nextProvider } from "react-i18next";
import { i18n } from "../../app/base/texts/i18n.server.ts";
import { insertPrerendered } from "../../app/server/fast/prerendered.server.ts";
import { RenderContext } from "../../app/ui/render-context.ts";

/** The markup of a page, with what was rendered before. */
export function pageMarkup(page: ReactNode, locale: "da" | "en" = "da"): string {
  const prerendered: string[] = [];
  const place = { reference: "", mode: "test", script: "", path: "/", search: "" } as const;
  const html = renderToStaticMarkup(
    <I18nextProvider i18n={i18n[locale]}>
      <RenderContext.Provider value={{ ...place, locale, prerendered }}>{page}</RenderContext.Provider>
    </I18nextProvider>,
  );
  return insertPrerendered(html, prerendered).toString();
}

/** The text of a page, without tags. */
export const pageText = (page: ReactNode, locale: "da" | "en" = "da"): string =>
  pageMarkup(page, locale)
    .replace(/<[^>]*>/g, " ")
    .replace(/[\s\u00a0]+/g, " ");
