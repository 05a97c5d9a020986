import { renderToStaticMarkup } from "react-dom/server";
import { I18nextProvider } from "react-i18next";
import { type Database, db } from "../../../db/database.server.ts";
import type { Locale } from "../../base/texts/locale.ts";
import { i18n, textsOf } from "../../base/texts/i18n.server.ts";
import { dayText } from "../../base/dates/date-text.ts";
import { RenderContext } from "../../ui/render-context.ts";
import { publishedIds } from "../figures/published-rounds.server.ts";
import { RoundFigures } from "./RoundFigures.tsx";
import { RoundNotes } from "./RoundNotes.tsx";
import { type ResultsView, viewResults } from "./results-view.server.ts";

/** A round's page as far as it can never change again: the pair of rounds it shows, and their figures drawn. */
export interface RenderedRound {
  later: NamedRound;
  earlier: NamedRound | null;
  title: string;
  lead: string;
  /** Every other published round of the series, for choosing; the one that was asked for, and the one it stands against. */
  others: { id: number; name: string }[];
  askedFor: number;
  against: number | null;
  figures: string;
  notes: string;
}

interface NamedRound {
  id: number;
  series: string;
  name: string;
  questions: { name: string; title: string }[];
}

const pageCache = new WeakMap<Database, Map<string, RenderedRound>>();
/** A page is some 80 kB. */
const maxCachedPages = 60;

/**
 * A published round held against another, drawn. What is published never changes, so a page is drawn once in the life of the
 * process, and anew when another round is published. Null for what cannot be shown (view.server.ts).
 */
export function renderRound(id: number, againstId: number | null, locale: Locale): RenderedRound | null {
  const pages = pageCache.get(db) ?? new Map<string, RenderedRound>();
  pageCache.set(db, pages);
  const key = [locale, id, againstId, ...publishedIds()].join(" ");
  const known = pages.get(key);
  if (known) return known;
  const view = viewResults(id, againstId);
  if (!view) return null;
  const drawn = renderPair(view, locale);
  if (pages.size >= maxCachedPages) pages.delete(pages.keys().next().value!);
  pages.set(key, drawn);
  return drawn;
}

function renderPair(view: ResultsView, locale: Locale): RenderedRound {
  const t = textsOf(locale, "results");
  const { later, earlier, others, askedFor } = view;
  const period = ({ name, opensAt, endsAt }: ResultsView["later"]) =>
    `${name}: ${t("period", { from: dayText(opensAt, locale), to: dayText(endsAt, locale) })}`;
  return {
    later: toNamedRound(later),
    earlier: earlier && toNamedRound(earlier),
    title: earlier ? t("against", { later: later.name, earlier: earlier.name }) : later.name,
    lead: `${[earlier, later].flatMap((round) => (round ? [period(round)] : [])).join(". ")}.`,
    others: others.map(({ id, name }) => ({ id, name })),
    askedFor,
    against: (earlier?.id === askedFor ? later : earlier)?.id ?? null,
    figures: renderMarkup(<RoundFigures view={view} />, locale),
    notes: renderMarkup(<RoundNotes view={view} />, locale),
  };
}

const toNamedRound = ({ id, series, name, questions }: ResultsView["later"]): NamedRound => ({
  id,
  series,
  name,
  questions: questions.map(({ name: own, title }) => ({ name: own, title })),
});

/** A drawing of this room as markup: of frozen figures only, and the same for everyone who may see it. */
export function renderMarkup(drawing: React.ReactNode, locale: Locale): string {
  const scene = { locale, reference: "", mode: "production", script: "", path: "", search: "" } as const;
  return renderToStaticMarkup(
    <I18nextProvider i18n={i18n[locale]}>
      <RenderContext.Provider value={scene}>{drawing}</RenderContext.Provider>
    </I18nextProvider>,
  );
}
