import { renderToStaticMarkup } from "react-dom/server";
import { I18nextProvider } from "react-i18next";
import { i18n, textsOf } from "../../base/texts/i18n.server.ts";
import type { Locale } from "../../base/texts/locale.ts";
import { RenderContext } from "../../ui/render-context.ts";
import { figureTexts } from "../comparison/figure-texts.ts";
import { createPublishedCache } from "../figures/published-cache.server.ts";
import { RoundFigures } from "./RoundFigures.tsx";
import { RoundNotes } from "./RoundNotes.tsx";
import type { NamedRound, RenderedRound } from "./rendered-round.ts";
import { keptResults } from "./results-view.server.ts";
import type { ResultsView } from "./results-view.ts";

/** A page is some 80 kB. */
const cached = createPublishedCache<RenderedRound>(60);

/**
 * A published round compared with another, as markup, rendered once (`createPublishedCache`). Null for what cannot be shown
 * (`viewResults`).
 */
export function renderRound(id: number, againstId: number | null, locale: Locale): RenderedRound | null {
  return cached([locale, id, againstId], () => {
    const view = keptResults(id, againstId);
    return view && renderPair(view, locale);
  });
}

function renderPair(view: ResultsView, locale: Locale): RenderedRound {
  const { titleText, periodTexts } = figureTexts(textsOf(locale, "results"), locale);
  const { later, earlier, others, requestedId } = view;
  return {
    later: toNamedRound(later),
    earlier: earlier && toNamedRound(earlier),
    title: titleText(view),
    lead: `${periodTexts(view).join(". ")}.`,
    others: others.map(({ id, name }) => ({ id, name })),
    requestedId,
    againstId: (earlier?.id === requestedId ? later : earlier)?.id ?? null,
    figures: renderMarkup(<RoundFigures view={view} />, locale),
    notes: renderMarkup(<RoundNotes view={view} />, locale),
  };
}

const toNamedRound = ({ id, series, name, questions }: ResultsView["later"]): NamedRound => ({
  id,
  series,
  name,
  questions: questions.map((question) => ({ name: question.name, title: question.title })),
});

/** An element as markup. It may show frozen figures only, and the same to everyone who may see it. */
export function renderMarkup(element: React.ReactNode, locale: Locale): string {
  const context = { locale, reference: "", mode: "production", script: "", path: "", search: "" } as const;
  return renderToStaticMarkup(
    <I18nextProvider i18n={i18n[locale]}>
      <RenderContext.Provider value={context}>{element}</RenderContext.Provider>
    </I18nextProvider>,
  );
}
