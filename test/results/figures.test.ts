import { describe, expect, it } from "vitest";
import { barOf, coloursOf, edgeColour, extentOf, positionInBar } from "../../app/results/charts/bars.ts";
import { changesOf } from "../../app/results/comparison/changes.ts";
import {
  type PublishedQuestion,
  figureOf,
  maxAnswersToAQuestion,
  type ReceivedCounts,
} from "../../app/results/figures/figures.ts";

const degree = ["I meget høj grad", "I høj grad", "Delvist", "I ringe grad", "Slet ikke"];
const questionWith = (
  counts: PublishedQuestion["counts"],
  more: Partial<PublishedQuestion> = {},
): PublishedQuestion => ({
  name: "wellbeing",
  title: "I hvor høj grad trives du?",
  scale: degree,
  ordered: true,
  outside: [],
  answers: null,
  withheld: null,
  leftOut: 0,
  note: null,
  counts,
  ...more,
});
const received: ReceivedCounts = { complete: 175, partial: 19, leftOut: 0, minAnswers: 5 };

describe("one question in one round", () => {
  it("adds up: received is answered and unanswered", () => {
    const figure = figureOf(questionWith([15, 66, 57, 30, 14]), received);
    expect(figure).toMatchObject({ status: "known", n: 182, unanswered: 12 });
    expect(figure.top!.share).toBeCloseTo(81 / 182, 12);
    expect(figure.shares.reduce<number>((sum, share) => sum + share!, 0)).toBeCloseTo(1, 12);
  });

  it("excludes answers outside the scale from n and from the unanswered", () => {
    const outside = [{ text: "Ved ikke", count: 10 }];
    expect(figureOf(questionWith([15, 66, 57, 30, 14], { outside }), received)).toMatchObject({
      n: 182,
      unanswered: 2,
    });
  });

  it("has neither n, shares nor unanswered where a count is unknown", () => {
    expect(figureOf(questionWith([1, null, null, null, 0]), received)).toEqual({
      status: "unknown",
      counts: [1, null, null, null, 0],
      bands: null,
      n: null,
      unanswered: null,
      shares: [null, null, null, null, null],
      top: null,
      bounds: null,
    });
  });

  it("has bounds where only one side is unknown", () => {
    // n is between the 175 who completed and the 186 of the question with most answers: 175 - 137 = 38 of 175, up to 49 of 186.
    expect(figureOf(questionWith([10, null, 68, 36, 33]), received, 186).bounds).toEqual([
      38 / 175,
      49 / 186,
    ]);
    // Here the rest is unknown: 55 of 186 up to 55 of 175.
    expect(figureOf(questionWith([9, 46, 64, null, null]), received, 186).bounds).toEqual([
      55 / 186,
      55 / 175,
    ]);
    // Known counts raise both bounds: 190 answers are known, and no more.
    expect(figureOf(questionWith([50, null, 70, 40, 30]), received, 186).bounds).toEqual([
      50 / 190,
      50 / 190,
    ]);
  });

  it("takes the question with most answers as the upper bound, and all received where none is known", () => {
    expect(
      maxAnswersToAQuestion([questionWith([4, 89, 81, 12, 0]), questionWith([1, null, 1, 1, 1])], received),
    ).toBe(186);
    expect(
      maxAnswersToAQuestion([questionWith("withheld"), questionWith([1, null, 1, 1, 1])], received),
    ).toBe(194);
  });

  it("has no bounds where both sides are unknown", () => {
    expect(figureOf(questionWith([58, null, null, null, null]), received).bounds).toBeNull();
  });

  it("distinguishes an empty question from a withheld one", () => {
    const none = { complete: 8, partial: 0, leftOut: 0, minAnswers: 5 };
    expect(figureOf(questionWith([0, 0, 0, 0, 0]), none)).toMatchObject({
      status: "empty",
      n: 0,
      unanswered: 8,
      top: null,
    });
    expect(figureOf(questionWith("withheld"), none)).toMatchObject({
      status: "withheld",
      n: null,
      unanswered: null,
    });
  });

  it("has counts of three bands and no share where fewer than ten answered", () => {
    const few = { complete: 9, partial: 0, leftOut: 0, minAnswers: 5 };
    expect(figureOf(questionWith([1, 2, 3, 2, 1]), few)).toMatchObject({
      status: "few",
      counts: [null, null, null, null, null],
      bands: [3, 3, 3],
      n: 9,
      top: null,
      shares: [null, null, null, null, null],
    });
    const ten = { ...few, complete: 10 };
    expect(figureOf(questionWith([1, 2, 3, 2, 2]), ten)).toMatchObject({ status: "known", bands: null });
  });

  it.each([
    ["two", [9, 3], 9 / 12],
    ["three", [6, 4, 2], 6 / 12],
    ["four", [3, 4, 3, 2], 7 / 12],
    ["six", [3, 2, 2, 2, 2, 1], 5 / 12],
  ])(
    "has the share of its best answers on a scale of %s: two, but never more than half",
    (_, counts, share) => {
      const scale = counts.map((_count, at) => `svar ${at}`);
      expect(figureOf(questionWith(counts, { scale }), received).top!.share).toBeCloseTo(share, 12);
    },
  );

  it("has no top-two share for a scale without a best end", () => {
    const yesNo = questionWith([30, 10], { ordered: false, scale: ["Ja", "Nej"] });
    expect(figureOf(yesNo, received)).toMatchObject({ status: "known", n: 40, top: null });
  });
});

describe("two rounds", () => {
  const round = (...questions: PublishedQuestion[]) => ({ received, questions });

  it("give a change with its verdict", () => {
    const [change] = changesOf(
      round(questionWith([10, 20, 40, 20, 10])),
      round(questionWith([30, 40, 20, 6, 4])),
    );
    expect(change!.outcome!.verdict).toBe("better");
    expect(change!.outcome!.comparison.best.difference.points).toBeCloseTo(0.4, 12);
    const [turned] = changesOf(
      round(questionWith([30, 40, 20, 6, 4])),
      round(questionWith([10, 20, 40, 20, 10])),
    );
    expect(turned!.outcome!.verdict).toBe("worse");
  });

  it("have no certain change when the answers are the same", () => {
    const [change] = changesOf(round(questionWith([0, 0, 50, 0, 0])), round(questionWith([0, 0, 40, 0, 0])));
    expect(change!.outcome).toMatchObject({
      verdict: "unclear",
      comparison: { mannWhitney: { z: 0, p: 1 } },
    });
  });

  it.each([
    ["unknown", questionWith([1, null, 3, 4, 5])],
    ["withheld", questionWith("withheld")],
    ["empty", questionWith([0, 0, 0, 0, 0])],
  ])("are not compared where one is %s, and the other is still shown", (incomparable, before) => {
    const [change] = changesOf(round(before), round(questionWith([1, 2, 3, 4, 5])));
    expect(change).toMatchObject({ incomparable, outcome: null, now: { n: 15 } });
  });

  it.each([
    ["wording", { title: "I hvor høj grad trives du nu?" }],
    ["scale", { scale: degree.toReversed() }],
  ])("are listed separately where the %s has changed, and neither is lost", (_, more) => {
    const changes = changesOf(
      round(questionWith([1, 2, 3, 4, 5])),
      round(questionWith([5, 4, 3, 2, 1], more)),
    );
    expect(
      changes.map(({ incomparable, before, now }) => [incomparable, Boolean(before), Boolean(now)]),
    ).toEqual([
      ["changed", false, true],
      ["changed", true, false],
    ]);
  });

  it("show a question of only one round by itself, whichever round it is", () => {
    const other = questionWith([5, 4, 3, 2, 1], { name: "guide_use" });
    const changes = changesOf(round(other), round(questionWith([1, 2, 3, 4, 5])));
    expect(changes.map(({ question, incomparable }) => [question.name, incomparable])).toEqual([
      ["wellbeing", "one-round"],
      ["guide_use", "one-round"],
    ]);
  });

  it("make intervals as wide as the compared questions of the pair need, and no others", () => {
    const first = round(
      questionWith([10, 20, 40, 20, 10]),
      questionWith([1, null, 1, 1, 1], { name: "guide_use" }),
    );
    const second = round(
      questionWith([12, 22, 40, 20, 10]),
      questionWith([2, 2, 2, 2, 2], { name: "guide_use" }),
    );
    const [change] = changesOf(first, second);
    expect(change!.outcome!.familySize).toBe(1);
  });
});

const colourBlind: Record<string, number[][]> = {
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

describe("a bar", () => {
  const shares = [0.1, 0.3, 0.3, 0.2, 0.1];
  const extent = extentOf([{ shares, ordered: true }]);

  it("gives every answer a part as wide as its share", () => {
    const { parts } = barOf(shares, true, extent);
    const unit = parts[0]!.width / parts[0]!.share;
    expect(parts).toHaveLength(5);
    for (const { width, share } of parts) expect(width / share).toBeCloseTo(unit, 9);
  });

  it("stacks better answers to the right of the axis and worse to the left, the strongest outermost", () => {
    const { parts, axis } = barOf(shares, true, extent);
    const at = (category: number) => parts.find((part) => part.category === category)!;
    expect(at(1).x).toBeCloseTo(axis, 9);
    expect(at(0).x).toBeCloseTo(at(1).x + at(1).width, 9);
    expect(at(3).x + at(3).width).toBeCloseTo(axis, 9);
    expect(at(4).x + at(4).width).toBeCloseTo(at(3).x, 9);
  });

  it("keeps the middle answer clear of the others, and everything within the drawing", () => {
    for (const values of [shares, [1, 0, 0, 0, 0], [0, 0, 1, 0, 0], [0, 0, 0, 0, 1], [0.5, 0, 0.5, 0, 0]]) {
      const all = extentOf([
        { shares: values, ordered: true },
        { shares, ordered: true },
      ]);
      const { parts } = barOf(values, true, all);
      const middle = parts.find(({ side }) => side === "middle");
      for (const { x, width, side } of parts) {
        expect(x).toBeGreaterThanOrEqual(0);
        expect(x + width).toBeLessThanOrEqual(100);
        if (middle && side !== "middle") expect(x + width).toBeLessThan(middle.x);
      }
    }
  });

  it("draws no part for no answers", () => {
    expect(barOf([0, 1, 0, 0, 0], true, extent).parts.map(({ category }) => category)).toEqual([1]);
  });

  it("is one row from the left where the scale has no good end", () => {
    const { parts, axis } = barOf([0.75, 0.25], false, extentOf([{ shares: [0.75, 0.25], ordered: false }]));
    expect([axis, parts.map(({ x, width }) => [x, width])]).toEqual([
      0,
      [
        [0, 75],
        [75, 25],
      ],
    ]);
  });

  it("gives neighbours colours of at least 3:1 against each other, and all of them against white", () => {
    const look = (category: number) => coloursOf(positionInBar(category, 5, true));
    const colour = (category: number) => look(category).fill;
    for (const [one, other] of [
      [colour(0), colour(1)],
      [colour(3), colour(4)],
      ...[0, 1, 2, 3, 4].map((category) => [
        look(category).outlined ? edgeColour : colour(category),
        "#ffffff",
      ]),
    ])
      expect(contrast(one!, other!)).toBeGreaterThanOrEqual(3);
  });

  it.each(Object.keys(colourBlind))("keeps neighbours distinguishable in %s", (kind) => {
    const seen = (category: number) =>
      asSeen(coloursOf(positionInBar(category, 5, true)).fill, colourBlind[kind]!);
    for (const [one, other] of [
      [0, 1],
      [3, 4],
    ] as const)
      expect(contrast(seen(one), seen(other))).toBeGreaterThanOrEqual(2.5);
    // Better and worse meet at the axis, which is a line; the weak ones still differ in hue.
    expect(seen(1)).not.toBe(seen(3));
  });

  it("has text with a contrast of at least 4.5:1 in its parts", () => {
    for (const category of [0, 1, 2, 3, 4]) {
      const { fill, ink } = coloursOf(positionInBar(category, 5, true));
      expect(contrast(fill, ink)).toBeGreaterThanOrEqual(4.5);
    }
  });
});

/** A colour as seen without one kind of cone (Machado, Oliveira and Fernandes 2009, full severity). */
function asSeen(colour: string, matrix: number[][]): string {
  const own = linear(colour);
  const seen = matrix.map((row) => row.reduce((sum, weight, at) => sum + weight * own[at]!, 0));
  const part = (value: number) => {
    const held = Math.min(1, Math.max(0, value));
    const back = held <= 0.0031308 ? held * 12.92 : 1.055 * held ** (1 / 2.4) - 0.055;
    return Math.round(back * 255)
      .toString(16)
      .padStart(2, "0");
  };
  return `#${seen.map(part).join("")}`;
}

const linear = (colour: string) =>
  [1, 3, 5].map((at) => {
    const value = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];

/** The WCAG contrast of two colours. */
function contrast(first: string, other: string): number {
  const light = (colour: string) => {
    const [r, g, b] = linear(colour);
    return 0.2126 * r + 0.7152 * g + 0.0722 * b + 0.05;
  };
  const [a, b] = [light(first), light(other)];
  return Math.max(a, b) / Math.min(a, b);
}
