import { renderToStaticMarkup } from "react-dom/server";
import { I18nextProvider } from "react-i18next";
import { i18n, textsOf } from "../../base/texts/i18n.server.ts";
import type { Locale } from "../../base/texts/locale.ts";
import { listText } from "../../ui/list-text.ts";
import { RenderContext } from "../../ui/render-context.ts";
import { type FigureTexts, figureTexts } from "../comparison/figure-texts.ts";
import { areCompared } from "../comparison/outcomes.ts";
import { isEvaluation } from "../figures/evaluations.ts";
import { createPublishedCache } from "../figures/published-cache.server.ts";
import type { ListedRound } from "../figures/published-rounds.ts";
import { ChangeOverview } from "./ChangeOverview.tsx";
import { headlineText } from "./headline.ts";
import type { QuestionUnit } from "./question-view.ts";
import { unitsOf } from "./question-view.server.ts";
import { RoundFigures } from "./RoundFigures.tsx";
import { RoundNotes } from "./RoundNotes.tsx";
import type { NamedRound, RenderedOverview, RenderedRound, RoundPair } from "./rendered-round.ts";
import { keptResults } from "./results-view.server.ts";
import type { ResultsView } from "./results-view.ts";
import type { RoundAddress } from "./round-address.ts";
import { shownQuotes } from "./short-quotes.ts";

/** A page is some 80 kB. */
const cached = createPublishedCache<RenderedRound>(60);
/** A first page is some 15 kB. */
const cachedOverviews = createPublishedCache<RenderedOverview>(60);

/**
 * Everything of a published round compared with another, as markup, rendered once (`createPublishedCache`), with every unit for those
 * who may read them. Null for what cannot be shown (`viewResults`).
 */
export function renderRound(
  id: number,
  againstId: number | null,
  locale: Locale,
  withUnits = false,
): RenderedRound | null {
  return cached([locale, id, againstId, withUnits], () => {
    const view = keptResults(id, againstId);
    return view && renderWhole(view, locale, withUnits);
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

/** Everything of a result, as markup, with every unit for those who may read them. */
export function renderWhole(view: ResultsView, locale: Locale, withUnits = false): RenderedRound {
  const { periodTexts } = figureTexts(textsOf(locale, "results"), locale);
  const units = withUnits ? unitsOf(view.later) : new Map<string, QuestionUnit[]>();
  return {
    ...pairOf(view, locale),
    lead: `${periodTexts(view).join(". ")}.`,
    figures: renderMarkup(<RoundFigures view={view} units={units} />, locale),
    notes: renderMarkup(<RoundNotes view={view} />, locale),
  };
}

/** The first page of a result, its overview as markup. */
export function renderFirst(view: ResultsView, address: RoundAddress, locale: Locale): RenderedOverview {
  const texts = figureTexts(textsOf(locale, "results"), locale);
  const { later, earlier, basis, changes, quotes } = view;
  const { t, datedName } = texts;
  const dated = isEvaluation(later) ? later.name : datedName(later);
  const compared = earlier ? t("against", { later: dated, earlier: datedName(earlier) }) : dated;
  const people = basis ? ` ${texts.briefBasisText(basis, changes)}` : "";
  return {
    ...pairOf(view, locale),
    headline: headlineText(changes, isEvaluation(later), texts),
    lead: `${compared}. ${texts.responsesText(later.received)}.${people}`,
    notice: noticeText(view, texts),
    overviewTitle: t(areCompared(changes) ? "moved" : isEvaluation(later) ? "sharesOfDay" : "shares"),
    overview: renderMarkup(<ChangeOverview view={view} address={address} />, locale),
    quotes: shownQuotes(quotes),
  };
}

function noticeText(
  { later, earlier, others, publishedSince }: ResultsView,
  { t }: FigureTexts,
): string | null {
  if (earlier || isEvaluation(later) || publishedSince.length > 0) return null;
  return t(others.length > 0 ? "first.ofSeveral" : "first.alone");
}

function pairOf(view: ResultsView, locale: Locale): RoundPair {
  const { later, earlier, others, requestedId } = view;
  const texts = figureTexts(textsOf(locale, "results"), locale);
  return {
    later: toNamedRound(later),
    earlier: earlier && toNamedRound(earlier),
    title: texts.titleText(view),
    others: isEvaluation(later) ? [] : others.map(toNamedRound),
    againstId: (earlier?.id === requestedId ? later : earlier)?.id ?? null,
    sinceNotice: isEvaluation(later) ? null : sinceText(view, texts),
  };
}

/** Which older rounds were published after this one, and that it is shown as it was. */
function sinceText({ publishedSince }: ResultsView, { t, locale, datedName }: FigureTexts): string | null {
  const names = listText(publishedSince.map(datedName), locale);
  return publishedSince.length > 0 ? t("since", { names, count: publishedSince.length }) : null;
}

const toNamedRound = ({ id, name }: ListedRound): NamedRound => ({ id, name });

/** An element as markup. It may show frozen figures only, and the same to everyone who may see it. */
export function renderMarkup(element: React.ReactNode, locale: Locale): string {
  const context = { locale, reference: "", mode: "production", script: "", path: "", search: "" } as const;
  return renderToStaticMarkup(
    <I18nextProvider i18n={i18n[locale]}>
      <RenderContext.Provider value={context}>{element}</RenderContext.Provider>
    </I18nextProvider>,
  );
}
