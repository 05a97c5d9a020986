/** Sentences about a question without a short name, which stands in them as it was asked, question mark and all. */
import { expect, it } from "vitest";
import { textsOf } from "../../app/base/texts/i18n.server.ts";
import { changesOf } from "../../app/results/comparison/changes.ts";
import { figureTexts } from "../../app/results/comparison/figure-texts.ts";
import type { PublishedQuestion } from "../../app/results/figures/figures.ts";
import { withheldTexts } from "../../app/results/publishing/withheld-texts.ts";
import { headlineText } from "../../app/results/round-page/headline.ts";
import { judgedTargets } from "../../app/results/targets-and-actions/target-texts.ts";

const asked = (changes: Partial<PublishedQuestion> = {}): PublishedQuestion => ({
  ...{ name: "pace", title: "Hvordan var tempoet?", scale: ["Godt", "Jævnt", "Skidt"], ordered: true },
  ...{ counts: [60, 60, 80], outside: [], answers: null, withheld: null, leftOut: 0, note: null },
  ...changes,
});
const round = (...questions: PublishedQuestion[]) => ({
  received: { complete: 200, partial: 0, leftOut: 0, minAnswers: 5 },
  questions,
});
const cross = (ordered: boolean, counts: number[][]) => ({
  rows: asked({ name: "by", title: "Hvor længe?" }),
  columns: asked({ ordered }),
  grid: { rows: [[0], [1], [2]], columns: [[0], [1], [2]], counts },
});

it("says a period of one day once", () => {
  const { daysText } = figureTexts(textsOf("da", "results"), "da");
  const at = (day: string) => new Date(`${day}T12:00:00Z`);
  expect(daysText({ opensAt: at("2026-11-29"), endsAt: at("2026-11-29") })).toBe("29. november 2026");
  expect(daysText({ opensAt: at("2026-11-29"), endsAt: at("2026-11-30") })).toBe(
    "29. november 2026 – 30. november 2026",
  );
});

it("adds the month to a round's name only where the name lacks the year", () => {
  const { datedName } = figureTexts(textsOf("da", "results"), "da");
  const opensAt = new Date("2022-03-01T12:00:00Z");
  expect(datedName({ name: "Trivsel 2022", opensAt })).toBe("Trivsel 2022");
  expect(datedName({ name: "Trivselsmåling-0", opensAt })).toBe("Trivselsmåling-0 (mar. 2022)");
});

it.each(["da", "en"] as const)("has no mark after a question mark, in %s", (locale) => {
  const texts = figureTexts(textsOf(locale, "results"), locale);
  const better = asked({ counts: [140, 40, 20] });
  const compared = changesOf(round(asked()), round(better));
  const all = [
    ...[
      compared,
      changesOf(null, round(asked())),
      changesOf(null, round(asked({ ordered: false }))),
      changesOf(null, round(asked({ counts: [3, 3, 2] }))),
      changesOf(null, round(asked({ counts: "withheld" }))),
      changesOf(round(asked({ counts: [3, 3, 2] })), round(better)),
    ].map(([change]) => texts.sentence(change!)),
    texts.summaryText(compared),
    headlineText(compared, false, texts),
    ...judgedTargets(new Map([["pace", 50]]), compared, texts).flatMap(({ sentence, measured }) => [
      sentence,
      measured,
    ]),
    ...withheldTexts([{ what: "total", questions: [asked()] }], texts),
    ...[
      [
        [20, 0, 0],
        [0, 20, 20],
        [0, 20, 20],
      ],
      [
        [1, 1, 1],
        [1, 1, 1],
        [1, 1, 1],
      ],
    ].flatMap((counts) =>
      [true, false].flatMap((ordered) => [
        texts.crossTitle(cross(ordered, counts)),
        texts.crossSentence(cross(ordered, counts), 3),
      ]),
    ),
  ];
  for (const sentence of all) expect(sentence).not.toMatch(/[?!.:][.,:;!]|"/);
  expect(all.filter((sentence) => sentence.includes("tempoet")).length).toBeGreaterThan(8);
});
