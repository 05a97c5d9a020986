import { bandNames } from "../figures/band-names.ts";
import { type PublishedQuestion, figureOf } from "../figures/figures.ts";
import { responseRatesOf, bandsByUnit, unitsByMunicipality } from "../figures/frozen-figures.server.ts";
import { findPublished, type PublishedRound, publishedRounds } from "../figures/published-rounds.server.ts";
import { partialUnit, totalUnit } from "../figures/withholding.ts";

/** One published figure, for other systems to read: a round's, of one group, to one question. */
export interface FeedFigure {
  roundId: number;
  series: string;
  round: string;
  publishedAt: Date;
  /** "total", "partial" (partial answers), or a unit's name. */
  group: string;
  /** The unit's municipalities; empty for the other groups. */
  municipalities: string[];
  question: string;
  wording: string;
  /** The answer, or the band of answers; null where the group's figures to the question are withheld or unknown. */
  band: string | null;
  count: number | null;
  /** Valid answers of the group to the question. */
  n: number | null;
  /** Whether a count lies outside the scale ("Ved ikke", unanswered, left out) and so outside n. */
  outside: boolean;
  /** Held back because it could tell of single people; null counts that are not are unknown in the source. */
  withheld: boolean;
}

/** How many were asked and answered to the end, of one group. */
export interface FeedRate {
  roundId: number;
  round: string;
  group: string;
  municipalities: string[];
  invited: number | null;
  answered: number | null;
  withheld: boolean;
}

/** Every published figure: round × unit × question × band, from the frozen tables alone; what is withheld is marked so. */
export const publishedFigures = (): FeedFigure[] =>
  ofEachRound((round) => [...totalFigures(round), ...unitFigures(round)]);

/** Every published round's response rates: of everyone, and by unit where all units may be told. */
export const publishedRates = (): FeedRate[] => ofEachRound(ratesOfRound);

const ofEachRound = <T>(of: (round: PublishedRound) => T[]): T[] =>
  publishedRounds().flatMap(({ id }) => of(findPublished(id)!));

const figureBase = (round: PublishedRound, question: PublishedQuestion) => ({
  roundId: round.id,
  series: round.series,
  round: round.name,
  publishedAt: round.publishedAt,
  question: question.name,
  wording: question.title,
});

function totalFigures(round: PublishedRound): FeedFigure[] {
  return round.questions.flatMap((question) => {
    const lead = { ...figureBase(round, question), group: totalUnit, municipalities: [] };
    const { counts, scale, outside } = question;
    if (counts === "withheld") return [withheldFigure(lead)];
    const { n, unanswered } = figureOf(question, round.received);
    const leftOut = round.received.leftOut + question.leftOut;
    const line = (band: string, count: number | null, beside: boolean) => ({
      ...lead,
      band,
      count,
      n,
      outside: beside,
      withheld: false,
    });
    return [
      ...scale.map((band, at) => line(band, counts[at]!, false)),
      ...outside.map(({ text, count }) => line(text, count, true)),
      line("unanswered", unanswered, true),
      ...(leftOut > 0 ? [{ ...line("left out", leftOut, true), withheld: true }] : []),
    ];
  });
}

type Lead = ReturnType<typeof figureBase> & Pick<FeedFigure, "group" | "municipalities">;

const withheldFigure = (lead: Lead): FeedFigure => ({
  ...lead,
  band: null,
  count: null,
  n: null,
  outside: false,
  withheld: true,
});

/** A question whose units are not shown has one line a unit that says so. */
function unitFigures(round: PublishedRound): FeedFigure[] {
  const [shown, places] = [bandsByUnit(round.id), unitsByMunicipality(round.id)];
  const names = [...new Set(places.values())];
  const members = (unit: string) => [...places].flatMap(([place, own]) => (own === unit ? [place] : []));
  return round.questions.flatMap((question) => {
    const own = shown.get(question.name);
    const lead = (group: string) => ({
      ...figureBase(round, question),
      group,
      municipalities: group === partialUnit ? [] : members(group),
    });
    if (!own) return names.map((unit) => withheldFigure(lead(unit)));
    const bands = bandNames(question);
    return [...own].flatMap(([unit, counts]) => {
      const n = counts.reduce((sum, count) => sum + count, 0);
      return bands.flatMap((band, at) =>
        band === "" ? [] : [{ ...lead(unit), band, count: counts[at]!, n, outside: false, withheld: false }],
      );
    });
  });
}

function ratesOfRound(round: PublishedRound): FeedRate[] {
  const { id: roundId, name, invited, received } = round;
  const few = received.whole + received.partial < received.least;
  const everyone = {
    roundId,
    round: name,
    group: totalUnit,
    municipalities: [],
    invited,
    answered: few ? null : received.whole,
    withheld: few,
  };
  const rates = responseRatesOf(roundId);
  const names = [...new Set(unitsByMunicipality(roundId).values())];
  const hidden = names.map((group) => ({
    ...everyone,
    group,
    municipalities: [],
    invited: null,
    answered: null,
    withheld: true,
  }));
  const shown = rates.map(({ unit, municipalities, invited: asked, answered }) => ({
    ...everyone,
    group: unit,
    municipalities,
    invited: asked,
    answered,
    withheld: false,
  }));
  return [everyone, ...(shown.length > 0 ? shown : hidden)];
}
