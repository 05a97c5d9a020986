import { renderToStaticMarkup } from "react-dom/server";
import { I18nextProvider } from "react-i18next";
import { i18n, textsOf } from "../../base/texts/i18n.server.ts";
import type { Locale } from "../../base/texts/locale.ts";
import { RenderContext } from "../../ui/render-context.ts";
import { figureTexts } from "../comparison/figure-texts.ts";
import { createPublishedCache } from "../figures/published-cache.server.ts";
import { ChangeOverview } from "./ChangeOverview.tsx";
import { headlineText } from "./headline.ts";
import { RoundFigures } from "./RoundFigures.tsx";
import { RoundNotes } from "./RoundNotes.tsx";
import type { NamedRound, RenderedOverview, RenderedRound, RoundPair } from "./rendered-round.ts";
import { keptResults } from "./results-view.server.ts";
import type { ResultsView } from "./results-view.ts";
import type { RoundAddress } from "./round-address.ts";
import { shortQuotes } from "./short-quotes.ts";

/** A page is some 80 kB. */
const cached = createPublishedCache<RenderedRound>(60);
/** A first page is some 15 kB. */
const cachedOverviews = createPublishedCache<RenderedOverview>(60);

/**
 * Everything of a published round compared with another, as markup, rendered once (`createPublishedCache`). Null for what cannot
 * be shown (`viewResults`).
 */
export function renderRound(id: number, againstId: number | null, locale: Locale): RenderedRound | null {
  return cached([locale, id, againstId], () => {
    const view = keptResults(id, againstId);
    return view && renderWhole(view, locale);
  });
}

/** The first page of a published round compared with another, as `renderRound` does. */
export function renderOverview(
  id: number,
  againstId: number | null,
  locale: Locale,
): RenderedOverview | null {
  return cachedOverviews([locale, id, againstId], () => {
    const view = keptResults(id, againstId);
    return view && renderFirst(view, { roundId: id, draft: false, againstId }, locale);
  });
}

/** Everything of a result, as markup. */
export function renderWhole(view: ResultsView, locale: Locale): RenderedRound {
  const { periodTexts } = figureTexts(textsOf(locale, "results"), locale);
  return {
    ...pairOf(view, locale),
    lead: `${periodTexts(view).join(". ")}.`,
    figures: renderMarkup(<RoundFigures view={view} />, locale),
    notes: renderMarkup(<RoundNotes view={view} />, locale),
  };
}

/** The first page of a result, its overview as markup. */
export function renderFirst(view: ResultsView, address: RoundAddress, locale: Locale): RenderedOverview {
  const texts = figureTexts(textsOf(locale, "results"), locale);
  const { later, earlier, basis, changes, quotes } = view;
  const months = [later, ...(earlier ? [earlier] : [])].map(
    ({ name, opensAt }) => `${name} (${texts.monthText(opensAt)})`,
  );
  const [laterMonth, earlierMonth] = months;
  const compared = earlierMonth
    ? texts.t("against", { later: laterMonth, earlier: earlierMonth })
    : laterMonth;
  return {
    ...pairOf(view, locale),
    headline: headlineText(changes, texts),
    lead: `${compared}. ${texts.responsesText(later.received)}.${basis ? ` ${texts.basisText(basis)}` : ""}`,
    overview: renderMarkup(<ChangeOverview view={view} address={address} />, locale),
    quotes: { shown: shortQuotes(quotes), all: quotes.length },
  };
}

function pairOf(view: ResultsView, locale: Locale): RoundPair {
  const { later, earlier, others, requestedId } = view;
  return {
    later: toNamedRound(later),
    earlier: earlier && toNamedRound(earlier),
    title: figureTexts(textsOf(locale, "results"), locale).titleText(view),
    others: others.map(({ id, name }) => ({ id, name })),
    requestedId,
    againstId: (earlier?.id === requestedId ? later : earlier)?.id ?? null,
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
