import { eq } from "drizzle-orm";
import { beforeEach, describe, expect, it } from "vitest";
import { feeds } from "../../app/feeds/feeds.server.ts";
import { responseRatesOf } from "../../app/results/figures/frozen-figures.server.ts";
import { freezeAndPublish as publish } from "./freeze-and-publish.ts";
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
  const rates = (invited: [string, number][], ...answers: Answer[][]) =>
    freezeRates(new Map(invited), answers.flat(), [{ minAnswers: 5, units: new Map() }]).map(
      ({ unit, answered }) => [unit, answered],
    );

  it("are shown for every unit when each has five answers and someone without an answer", () => {
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

  it("are shown for no unit when one has four answers, none, or an answer from everyone", () => {
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

  it("are not shown for a single unit that is everyone", () => {
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

  const completeAnswer = Object.fromEntries(
    countedQuestionsOf(findQuestionnaire("agents", 2)!).map(({ name, choices }) => [name, choices[0]!.value]),
  );

  /** 6 people in Thisted and 7 in Aarhus answer everything, alternating the best and the worst of each scale. */
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
        sendAnswer(token, { ...completeAnswer, wellbeing: n % 2 ? "high" : "low" }, during);
    }
    closeRound("site", roundId, after);
    return roundId;
  }

  /** Columns of a feed, line by line. */
  function feedOf(scope: "results" | "response-rates", ...columns: string[]) {
    const { head, lines } = feeds[scope](null, after);
    return lines.map((line) => columns.map((column) => line[head.indexOf(column)]));
  }
  const figuresOf = (question: string) =>
    feedOf("results", "question", "group", "answer", "count", "n", "percent")
      .filter(([name, group]) => name === question && !String(group).includes(":"))
      .map(([, ...figure]) => figure);

  it("has its response rates frozen and included in the feed", () => {
    const roundId = closedRound();
    publish(roundId, "site", after);
    const byUnit = responseRatesOf(roundId);
    expect(byUnit.map(({ unit, answered }) => [unit, answered])).toEqual([
      ["Thisted", 6],
      ["Aarhus", 7],
    ]);
    const invited = byUnit.reduce((sum, rate) => sum + rate.invited, 0);
    expect(feedOf("response-rates", "invited", "whole", "partial")).toEqual([[invited, 13, 0]]);
    expect(
      figuresOf("response_rate").map(([unit, , answered, invited]) => [unit, invited, answered]),
    ).toEqual(byUnit.map((rate) => [rate.unit, rate.invited, rate.answered]));
  });

  it("has no rates by unit when an invitee was forgotten after closing", () => {
    const roundId = closedRound();
    writeTransaction((tx) =>
      tx
        .delete(invitations)
        .where(eq(invitations.id, tx.select().from(invitations).get()!.id))
        .run(),
    );
    publish(roundId, "site", after);
    expect(responseRatesOf(roundId)).toEqual([]);
    expect(feedOf("response-rates", "whole")).toEqual([[13]]);
    expect(figuresOf("response_rate")).toEqual([]);
  });

  it("gives feeds every figure that is shown, and no other", () => {
    const roundId = closedRound();
    publish(roundId, "site", after);
    expect(figuresOf("wellbeing")).toEqual([
      ["Alle", "I meget høj grad", 0, 13, 0],
      ["Alle", "I høj grad", 6, 13, 46],
      ["Alle", "Delvist", 0, 13, 0],
      ["Alle", "I ringe grad", 7, 13, 54],
      ["Alle", "Slet ikke", 0, 13, 0],
      ["Alle", "Ubesvaret", 0, 13, null],
      ["Thisted", "I meget høj grad/I høj grad", 3, 6, null],
      ["Thisted", "Delvist", 0, 6, null],
      ["Thisted", "I ringe grad/Slet ikke", 3, 6, null],
      ["Aarhus", "I meget høj grad/I høj grad", 3, 7, null],
      ["Aarhus", "Delvist", 0, 7, null],
      ["Aarhus", "I ringe grad/Slet ikke", 4, 7, null],
    ]);
    // Everyone gave the same answer: it is shown for everyone together, and for no unit.
    expect(new Set(figuresOf("guide_found").map(([group]) => group))).toEqual(new Set(["Alle"]));
  });
});
