import { eq } from "drizzle-orm";
import { beforeEach, describe, expect, it } from "vitest";
import { publishedFigures, publishedRates } from "../../app/results/report/figures-feed.server.ts";
import { responseRatesOf } from "../../app/results/figures/frozen-figures.server.ts";
import { publish } from "../../app/results/publishing/publish.server.ts";
import { type Answer, freezeRates } from "../../app/results/figures/withholding.ts";
import { sendAnswer } from "../../app/surveys/answering/answering.server.ts";
import { closeRound } from "../../app/surveys/closing/closing.server.ts";
import { countedQuestionsOf } from "../../app/surveys/questionnaires/questionnaire.ts";
import { findQuestionnaire } from "../../app/surveys/questionnaires/questionnaires.server.ts";
import { writeTransaction } from "../../db/database.server.ts";
import { invitations } from "../../db/schema/surveys.ts";
import { withDatabase } from "../app.ts";
import { addCast } from "../../db/demo/cast.ts";
import { after, during, addAgentsTo, linksOf, openSampleRound } from "../surveys/sample-round.ts";

describe("response rates by unit", () => {
  const from = (unit: string, count: number): Answer[] =>
    Array.from({ length: count }, () => ({ unit, chosen: {} }));
  const rates = (asked: [string, number][], ...answers: Answer[][]) =>
    freezeRates(new Map(asked), answers.flat()).map(({ unit, answered }) => [unit, answered]);

  it("are shown for every unit where each has five answers and someone who gave none", () => {
    expect(
      rates(
        [
          ["Aarhus", 9],
          ["pulje 1", 8],
        ],
        from("Aarhus", 6),
        from("pulje 1", 5),
      ),
    ).toEqual([
      ["Aarhus", 6],
      ["pulje 1", 5],
    ]);
  });

  it("are shown for none where one has four answers, none at all, or one of everybody", () => {
    expect(
      rates(
        [
          ["Aarhus", 9],
          ["pulje 1", 8],
        ],
        from("Aarhus", 6),
        from("pulje 1", 4),
      ),
    ).toEqual([]);
    expect(
      rates(
        [
          ["Aarhus", 9],
          ["pulje 1", 8],
        ],
        from("Aarhus", 6),
      ),
    ).toEqual([]);
    expect(
      rates(
        [
          ["Aarhus", 9],
          ["pulje 1", 8],
        ],
        from("Aarhus", 6),
        from("pulje 1", 8),
      ),
    ).toEqual([]);
  });

  it("are not shown for one unit that is everyone", () => {
    expect(rates([["Aarhus", 9]], from("Aarhus", 6))).toEqual([]);
  });
});

describe("a published round", () => {
  withDatabase();
  beforeEach(() => {
    addCast();
    addAgentsTo("Thisted", "787", 10);
    addAgentsTo("Aarhus", "751", 12);
  });

  const whole = Object.fromEntries(
    countedQuestionsOf(findQuestionnaire("agents", 2)!).map(({ name, choices }) => [name, choices[0]!.value]),
  );

  /** 6 of Thisted and 7 of Aarhus answer everything, in turn with the best and the worst of each scale. */
  function closedRound(): number {
    const audience = {
      roles: ["agent" as const],
      municipalities: ["Thisted", "Aarhus"],
      activeOn: "2026-11-10",
    };
    const roundId = openSampleRound({ audience });
    for (const [municipality, count] of [
      ["Thisted", 6],
      ["Aarhus", 7],
    ] as const) {
      const here = linksOf(roundId).filter((link) => link.municipality === municipality);
      for (const [n, { token }] of here.slice(0, count).entries())
        sendAnswer(token, { ...whole, wellbeing: n % 2 ? "high" : "low" }, during);
    }
    closeRound("site", roundId, after);
    return roundId;
  }

  it("has its rates frozen, and tells them to other systems", () => {
    const roundId = closedRound();
    publish(roundId, "site", after);
    const byUnit = responseRatesOf(roundId);
    expect(byUnit.map(({ unit, answered }) => [unit, answered])).toEqual([
      ["Aarhus", 7],
      ["Thisted", 6],
    ]);
    const told = publishedRates().map(({ group, invited, answered }) => [group, invited, answered]);
    const invited = byUnit.reduce((sum, one) => sum + one.invited, 0);
    expect(told).toEqual([
      ["total", invited, 13],
      ...byUnit.map((one) => [one.unit, one.invited, one.answered]),
    ]);
  });

  it("has none by unit when someone asked was forgotten after closing", () => {
    const roundId = closedRound();
    writeTransaction((tx) =>
      tx
        .delete(invitations)
        .where(eq(invitations.id, tx.select().from(invitations).get()!.id))
        .run(),
    );
    publish(roundId, "site", after);
    expect(responseRatesOf(roundId)).toEqual([]);
    expect(publishedRates().map(({ group, withheld }) => [group, withheld])).toEqual([
      ["total", false],
      ["Aarhus", true],
      ["Thisted", true],
    ]);
  });

  it("gives other systems every figure that is shown, and marks what is not", () => {
    const roundId = closedRound();
    publish(roundId, "site", after);
    const of = (question: string) =>
      publishedFigures()
        .filter((one) => one.question === question)
        .map(({ group, band, count, n, outside, withheld }) => [group, band, count, n, outside, withheld]);
    expect(of("wellbeing")).toEqual([
      ["total", "I meget høj grad", 0, 13, false, false],
      ["total", "I høj grad", 6, 13, false, false],
      ["total", "Delvist", 0, 13, false, false],
      ["total", "I ringe grad", 7, 13, false, false],
      ["total", "Slet ikke", 0, 13, false, false],
      ["total", "unanswered", 0, 13, true, false],
      ["Aarhus", "I meget høj grad/I høj grad", 3, 7, false, false],
      ["Aarhus", "Delvist", 0, 7, false, false],
      ["Aarhus", "I ringe grad/Slet ikke", 4, 7, false, false],
      ["Thisted", "I meget høj grad/I høj grad", 3, 6, false, false],
      ["Thisted", "Delvist", 0, 6, false, false],
      ["Thisted", "I ringe grad/Slet ikke", 3, 6, false, false],
    ]);
    // Everyone gave the same answer: the total says so, and no unit does.
    expect(of("guide_found").slice(-2)).toEqual([
      ["Aarhus", null, null, null, false, true],
      ["Thisted", null, null, null, false, true],
    ]);
  });
});
