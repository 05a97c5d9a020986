/**
 * What is said of a change. Intervals were worked out elsewhere, from Wilson's and Newcombe's formulas (Newcombe 1998, Statistics in
 * Medicine 17, methods 3 and 10) at 97.5 %: 1 − 0.05 / 2, one question being compared.
 */
import { describe, expect, it } from "vitest";
import { textsOf } from "../../app/base/texts/i18n.server.ts";
import { boundText } from "../../app/results/comparison/bound-text.ts";
import { changesOf } from "../../app/results/comparison/changes.ts";
import { crossVerdictOf, countRows } from "../../app/results/comparison/cross-verdict.ts";
import { figureTexts } from "../../app/results/comparison/figure-texts.ts";
import { smallestFoundAt, verdictOf } from "../../app/results/comparison/verdicts.ts";
import type { PublishedQuestion } from "../../app/results/figures/figures.ts";
import { bestEnd, worstEnd } from "../../app/results/statistics/ends.ts";
import { newcombe, wilson } from "../../app/results/statistics/proportions.ts";
import { smallestChanges } from "../../app/results/statistics/smallest-change.ts";
import { normalQuantile } from "../../app/results/statistics/tail-probabilities.ts";
import { judgedTargets } from "../../app/results/targets-and-actions/target-texts.ts";

const texts = {
  da: figureTexts(textsOf("da", "results"), "da"),
  en: figureTexts(textsOf("en", "results"), "en"),
};

const scales: Record<number, string[]> = {
  2: ["Ja", "Nej"],
  3: ["Ja", "Delvist", "Nej"],
  4: ["Helt enig", "Enig", "Uenig", "Helt uenig"],
  5: ["I meget høj grad", "I høj grad", "Delvist", "I ringe grad", "Slet ikke"],
};

const question = (
  counts: PublishedQuestion["counts"],
  changes: Partial<PublishedQuestion> = {},
): PublishedQuestion => ({
  name: "wellbeing",
  title: "I hvor høj grad trives du?",
  scale: scales[counts.length] ?? scales[5]!,
  ordered: true,
  counts,
  outside: [],
  answers: null,
  withheld: null,
  leftOut: 0,
  note: null,
  ...changes,
});

const round = (...questions: PublishedQuestion[]) => ({
  received: { complete: 200, partial: 0, leftOut: 0, minAnswers: 5 },
  questions,
});

const changeOf = (before: PublishedQuestion["counts"], now: PublishedQuestion["counts"], more = {}) =>
  changesOf(round(question(before, more)), round(question(now, more)))[0]!;
const said = (before: number[], now: number[], locale: "da" | "en" = "da") =>
  texts[locale].resultText(changeOf(before, now).outcome!).replaceAll("\u00a0", " ");

describe("the half-width of an interval", () => {
  it.each([
    // Tables of the standard normal distribution.
    [0.1, 1.6448536],
    [0.05, 1.959964],
    [0.01, 2.5758293],
    [0.001, 3.2905267],
    // Six questions with two changes each: 1 − 0.05 / 12.
    [0.05 / 12, 2.8652602],
  ])("is the normal's at %f", (alpha, z) => {
    expect(normalQuantile(alpha)).toBeCloseTo(z, 6);
  });

  it("widens the intervals of shares and changes", () => {
    // 81 of 263 at 95 % is Wilson's published example; 48 of 80, then 56 of 70 is Newcombe's.
    expect(wilson({ hits: 81, n: 263 }, normalQuantile(0.05)).low).toBeCloseTo(0.2553, 4);
    const wide = newcombe({ hits: 18, n: 180 }, { hits: 73, n: 149 }, normalQuantile(0.05 / 12));
    expect([wide.points, wide.low, wide.high].map((x) => (100 * x).toFixed(2))).toEqual([
      "38.99",
      "24.95",
      "51.42",
    ]);
  });
});

describe("the ends of a scale", () => {
  it.each([
    [2, 10, 20],
    [3, 10, 30],
    [4, 30, 70],
    [5, 30, 90],
    [7, 30, 130],
  ])("of %i answers are two each, never more than half", (size, best, worst) => {
    const counts = Array.from({ length: size }, (_, at) => 10 * (at + 1));
    expect([bestEnd(counts).hits, worstEnd(counts).hits]).toEqual([best, worst]);
  });
});

describe("a verdict", () => {
  const up = { points: 0.2, low: 0.1, high: 0.3 };
  const down = { points: -0.2, low: -0.3, high: -0.1 };
  const open = { points: 0.1, low: -0.1, high: 0.3 };
  it.each([
    [up, up, "polarised"],
    [down, down, "converged"],
    [up, down, "better"],
    [up, open, "better"],
    [open, down, "better"],
    [down, up, "worse"],
    [down, open, "worse"],
    [open, up, "worse"],
    [open, open, "unclear"],
  ])("looks at the best and the worst answers together", (best, worst, verdict) => {
    expect(verdictOf(best, worst)).toBe(verdict);
  });

  it("is not clear when an end stands exactly on zero", () => {
    expect(verdictOf({ points: 0.1, low: 0, high: 0.2 }, { points: -0.1, low: -0.2, high: 0 })).toBe(
      "unclear",
    );
  });
});

describe("the sentence of a change", () => {
  it("tells the worst two when they moved, and the best two after them", () => {
    expect(said([20, 61, 81, 10, 8], [15, 36, 25, 40, 33])).toBe(
      "Tilbage: de to dårligste svar 10 % → 49 % (39 procentpoint, 28 til 49). De to bedste svar 45 % → 34 %: ingen sikker ændring.",
    );
  });

  it("names the answers that the verdict rests on also where there is no space for intervals", () => {
    const brief = (before: number[], now: number[]) =>
      texts.da.briefText(changeOf(before, now).outcome!).replaceAll("\u00a0", " ");
    expect(brief([20, 61, 81, 10, 8], [15, 36, 25, 40, 33])).toBe(
      "Tilbage: de to dårligste svar 10 % → 49 %",
    );
    expect(brief([20, 30, 20, 20, 10], [20, 31, 19, 20, 10])).toBe(
      "Ingen sikker ændring: de to bedste svar 50 % → 51 %",
    );
  });

  it("says that a question is more divided, or closer to the middle", () => {
    expect(said([10, 20, 50, 10, 10], [25, 30, 5, 20, 20])).toBe(
      "Mere delt: de to bedste svar 30 % → 55 % (25 procentpoint, 9 til 39), de to dårligste svar 20 % → 40 % (20 procentpoint, 5 til 33).",
    );
    expect(said([25, 30, 5, 20, 20], [10, 20, 50, 10, 10])).toBe(
      "Mere samlet om midten: de to bedste svar 55 % → 30 % (−25 procentpoint, −39 til −9), de to dårligste svar 40 % → 20 % (−20 procentpoint, −33 til −5).",
    );
  });

  it("names the smallest change that would have been found, where none is certain", () => {
    const sentence = said([20, 30, 20, 20, 10], [20, 31, 19, 20, 10], "en");
    expect(sentence).toMatch(
      /^No certain change: the two best answers 50% → 51% \(1 percentage point, −14 to 16\), .* With this many answers, a change of \d+ percentage points in the two best answers or \d+ percentage points in the two worst answers is found in 80% of surveys/,
    );
    expect(said([20, 30, 20, 20, 10], [20, 29, 21, 20, 10], "en")).toContain("(−1 percentage point, ");
  });

  it("tells only the best answers of a scale whose ends are the whole of it", () => {
    expect(said([60, 40], [80, 20])).toBe("Frem: det bedste svar 60 % → 80 % (20 procentpoint, 5 til 33).");
    expect(said([30, 30, 30, 10], [40, 40, 10, 10])).toBe(
      "Frem: de to bedste svar 60 % → 80 % (20 procentpoint, 5 til 33).",
    );
  });

  it("counts the middle of three answers for neither end", () => {
    expect(said([30, 40, 30], [60, 20, 20])).toBe(
      "Frem: det bedste svar 30 % → 60 % (30 procentpoint, 14 til 44). Det dårligste svar 30 % → 20 %: ingen sikker ændring.",
    );
  });

  it("has both ends of the change where nobody, or everybody, gave the best answers", () => {
    expect(said([0, 0, 50, 0, 0], [40, 0, 0, 0, 0])).toBe(
      "Frem: de to bedste svar 0 % → 100 % (100 procentpoint, 86 til 100). De to dårligste svar 0 % → 0 %: ingen sikker ændring.",
    );
    expect(said([0, 0, 50, 0, 0], [0, 0, 40, 0, 0])).toContain(
      "de to bedste svar 0 % → 0 % (0 procentpoint, −9 til 11)",
    );
  });

  it("is as cautious as the number of compared questions needs", () => {
    // 30 of 100, then 47 of 100: 1.59 to 31.33 at 97.5 %, and −2.63 to 34.91 at 1 − 0.05 / 12.
    const [before, now] = [
      [10, 20, 50, 10, 10],
      [18, 29, 33, 10, 10],
    ] as const;
    const names = ["a", "b", "c", "d", "e", "f"];
    const all = (counts: readonly number[]) => round(...names.map((name) => question([...counts], { name })));
    expect(changeOf([...before], [...now]).outcome!.verdict).toBe("better");
    const six = changesOf(all(before), all(now));
    expect(six.map(({ outcome }) => [outcome!.familySize, outcome!.verdict])).toEqual(
      names.map(() => [6, "unclear"]),
    );
  });
});

describe("a question without a verdict", () => {
  it.each([
    ["unknown", { before: [58, null, 40, 30, 20] }],
    ["withheld", { before: "withheld" as const }],
    ["empty", { before: [0, 0, 0, 0, 0] }],
    ["few", { before: [3, 2, 2, 1, 1] }],
  ])("says why: %s", (reason, { before }) => {
    const change = changeOf(before, [20, 30, 30, 10, 10]);
    expect(change).toMatchObject({ outcome: null, incomparable: reason });
    expect(texts.da.sentence(change)).toMatch(/ dengang, 50\u00a0% nu\. Kan ikke sammenlignes, for /);
    expect(texts.en.sentence(change)).toMatch(/ then, 50% now\. Cannot be compared, because /);
  });

  it("has none where no answer is better than another", () => {
    const change = changeOf([30, 70], [70, 30], { ordered: false });
    expect(change).toMatchObject({ outcome: null, incomparable: "unordered" });
    expect(texts.da.sentence(change)).toContain("Ingen af svarene er bedre end de andre");
  });
});

describe("the smallest change that is found", () => {
  it("is exact: with five answers each, three of them must change", () => {
    // From 0 of 5 the interval of 3 of 5 leaves zero out, that of 2 of 5 does not. Three or more of five come up in 80 % at 67.3 %.
    const { rise, fall } = smallestChanges(0, [5, 5], normalQuantile(0.05));
    expect(rise).toBeCloseTo(0.673, 3);
    expect(fall).toBeNull();
  });

  it("is that of the table for 175 against 150 and six questions", () => {
    const z = normalQuantile(0.05 / 12);
    const points = (share: number) => Math.ceil(smallestChanges(share, [175, 150], z).rise! * 100);
    expect([points(0.24), points(0.1), points(0.45)]).toEqual([20, 16, 21]);
    // Each end by itself: a move of 20 points into the worst answers is found, of 20 points in the best less often.
    const { best, worst } = smallestFoundAt([0.45, 0.24], [175, 150], 6);
    expect([best, worst].map((change) => Math.ceil(change! * 100))).toEqual([21, 20]);
  });

  it("is none with too few answers, and the same up from a share as down from the rest", () => {
    expect(smallestFoundAt([0.5, 0.5], [10, 5], 6)).toEqual({ best: null, worst: null });
    const z = normalQuantile(0.05);
    expect(smallestChanges(0.3, [80, 60], z).rise).toBe(smallestChanges(0.7, [80, 60], z).fall);
  });
});

describe("a bound", () => {
  const bound = (value: number, limits: number[]) =>
    boundText(value, limits, "da", (side, limit) => `lige ${side === "above" ? "over" : "under"} ${limit}`);
  it.each([
    [0.494, [50], "49"],
    [0.496, [50], "49,6"],
    [0.4996, [50], "49,96"],
    [0.49996, [50], "lige under 50"],
    [0.50004, [50], "lige over 50"],
    [0.504, [50], "50,4"],
    [0.5, [50], "50"],
    [0.506, [50], "51"],
    [-0.004, [0], "−0,4"],
    [0.0004, [0], "0,04"],
    [0.00004, [0], "lige over 0"],
    [-0.00004, [0], "lige under 0"],
    [0, [0], "0"],
    [0.29 - 0.19 - 0.1, [0], "0"],
    [0.004, [], "0"],
  ])("of %f beside %j reads %s", (value, limits, words) => {
    expect(bound(value, limits)).toBe(words);
  });
});

describe("the sentence of a target", () => {
  const judged = (counts: number[], percent: number, locale: "da" | "en" = "da") =>
    judgedTargets(
      new Map([["wellbeing", percent]]),
      changesOf(null, round(question(counts))),
      texts[locale],
    ).map(({ sentence }) => sentence.replaceAll("\u00a0", " "));

  it("shows the decimals on which its verdict rests", () => {
    // Wilson for 100 of 175: 49.73 % to 64.24 %.
    expect(judged([40, 60, 40, 20, 15], 50)).toEqual([
      "Trives i høj grad: mål 50 %. Målt 57 % (49,7 til 64): kan ikke afgøres.",
    ]);
    expect(judged([40, 60, 40, 20, 15], 49, "en")).toEqual([
      "Thrive to a high degree: target 49%. Measured 57% (50 to 64): reached.",
    ]);
    expect(judged([40, 60, 40, 20, 15], 65)).toEqual([
      "Trives i høj grad: mål 65 %. Målt 57 % (50 til 64): ikke nået.",
    ]);
  });

  it("is judged by its own interval, however many there are, and by none with fewer than ten answers", () => {
    const many = Array.from({ length: 40 }, (_, at) => question([40, 60, 40, 20, 15], { name: `q${at}` }));
    const targets = new Map(many.map(({ name }) => [name, 49]));
    const verdicts = judgedTargets(targets, changesOf(null, round(...many)), texts.da).map(
      (one) => one.verdict,
    );
    expect(new Set(verdicts)).toEqual(new Set(["reached"]));
    expect(judged([9, 0, 0, 0, 0], 50)).toEqual(["Trives i høj grad: mål 50 %. Målt: under 10 svar."]);
  });
});

describe("a cross", () => {
  const columns = question([45, 30, 30, 25, 20]);
  const rows = question([90, 60], { name: "trained_day", title: "Kursusdag?", ordered: false });
  const grid = (...counts: number[][]) => ({
    rows: counts.map((_, at) => [at]),
    columns: [[0], [1], [2]],
    counts,
  });
  const sentence = (counts: number[][], rowsOfAll: number) =>
    texts.da.crossSentence({ rows, columns, grid: grid(...counts) }, rowsOfAll).replaceAll("\u00a0", " ");

  it("holds its best row against the others, as wide as all rows of all crosses need", () => {
    // 30 of 90 against 40 of 60 at 1 − 0.05 / 7: 10.93 to 51.39.
    const counts = [
      [30, 30, 30],
      [40, 10, 10],
    ];
    expect(sentence(counts, 7)).toBe(
      "Trives i høj grad: 67 % af dem, der svarede »Nej«, mod 33 % af de øvrige. Forskellen er 33 procentpoint (11 til 51).",
    );
    expect(countRows([{ grid: grid(...counts) }, { grid: null }, { grid: grid(...counts, [1, 1, 1]) }])).toBe(
      5,
    );
  });

  it("says that no difference is certain, and never that there is a connection", () => {
    // 41 of 90 against 33 of 60: −12.43 to 30.06.
    const words = sentence(
      [
        [41, 20, 29],
        [33, 17, 10],
      ],
      7,
    );
    expect(words).toContain("ingen sikker forskel");
    expect(words).not.toMatch(/sammenhæng|årsag/);
  });

  it("compares no row with fewer than ten answers, nor with fewer than ten others", () => {
    const small = [9, 0, 0];
    expect(crossVerdictOf(grid([30, 10, 10], small), 2)).toBeNull();
    expect(crossVerdictOf(grid(small, [10, 20, 20], [30, 10, 10]), 3)!.row).toBe(2);
    expect(sentence([[30, 10, 10], small], 2)).toBe(
      "Trives i høj grad: for få svar til at sige, om der er forskel.",
    );
  });
});
