import { beforeEach, expect, it } from "vitest";
import { saveDraft, sendAnswer } from "../../app/surveys/answering/answering.server.ts";
import { closeRound } from "../../app/surveys/closing/closing.server.ts";
import { feeds } from "../../app/feeds/feeds.server.ts";
import { figureTexts } from "../../app/results/comparison/figure-texts.ts";
import { figureOf } from "../../app/results/figures/figures.ts";
import { freezeAndPublish as publish } from "./freeze-and-publish.ts";
import { findPublished } from "../../app/results/figures/published-rounds.server.ts";
import { textsOf } from "../../app/base/texts/i18n.server.ts";
import { db, sqlite } from "../../db/database.server.ts";
import { auditLines } from "../../db/schema/audit.ts";
import { counts } from "../../db/schema/results.ts";
import { withDatabase } from "../app.ts";
import { addCast, type CastName } from "../../db/demo/cast.ts";
import { after, during, addAgentsTo, linksOf, openSampleRound } from "../surveys/sample-round.ts";

withDatabase();
let ids: Record<CastName, number>;
beforeEach(() => {
  ids = addCast();
  addAgentsTo("Thisted", "787", 20);
});

const secretariat = () => ({ id: ids.sanne, role: "secretariat" });
const audience = { roles: ["agent" as const], municipalities: ["Thisted"], activeOn: "2026-11-10" };

/** A closed round of 20 with these sent answers and these partial ones. */
function closedRound(sent: Record<string, string>[], begun: Record<string, string>[] = []): number {
  const roundId = openSampleRound({ audience });
  const links = linksOf(roundId).map(({ token }) => token);
  for (const answers of sent) sendAnswer(links.pop()!, answers, during);
  for (const answers of begun) saveDraft(links.pop()!, answers, during);
  closeRound("site", roundId, after);
  return roundId;
}

const wellbeing = (...values: string[]) => values.map((value) => ({ wellbeing: value }));
const countsOf = (roundId: number, name: string) =>
  findPublished(roundId)!.questions.find((question) => question.name === name)!.counts;

it("counts every answer of the scale, best first, including both ends", () => {
  const values = ["very-high", "very-high", "high", "partly", "low", "not-at-all", "not-at-all"];
  const roundId = closedRound(wellbeing(...values));
  expect(publish(roundId, secretariat(), after)).toEqual({ published: true });
  expect(countsOf(roundId, "wellbeing")).toEqual([2, 1, 1, 1, 2]);
});

it("counts partial responses where they answered", () => {
  const roundId = closedRound(
    wellbeing("high", "high", "high", "low", "low"),
    wellbeing(...Array(5).fill("low")),
  );
  publish(roundId, secretariat(), after);
  expect(countsOf(roundId, "wellbeing")).toEqual([0, 3, 0, 7, 0]);
  expect(findPublished(roundId)!.received).toEqual({ complete: 5, partial: 5, leftOut: 0, minAnswers: 5 });
  // As on its page: of those who answered to the end.
  const rate = feeds["response-rates"](null, after).lines[0]!.at(-1);
  expect(rate).toBeCloseTo(5 / findPublished(roundId)!.invited!, 3);
});

it("leaves out fewer than five partial answers, with a note", () => {
  const roundId = closedRound(wellbeing("high", "high", "high", "low", "low"), wellbeing("low", "low"));
  publish(roundId, secretariat(), after);
  expect(countsOf(roundId, "wellbeing")).toEqual([0, 3, 0, 2, 0]);
  expect(findPublished(roundId)!.received).toEqual({ complete: 5, partial: 2, leftOut: 2, minAnswers: 5 });
});

it("shows for each question how many partial answers were left out, so that it adds up", () => {
  const both = { wellbeing: "high", guide_use: "often" };
  const two = { wellbeing: "low", guide_use: "seldom" };
  const roundId = closedRound(
    [...Array(3).fill(both), two, two, ...wellbeing("low")],
    [both, both, ...wellbeing("low", "low", "low")],
  );
  publish(roundId, secretariat(), after);
  const { questions, received } = findPublished(roundId)!;
  const find = (name: string) => questions.find((question) => question.name === name)!;
  expect([find("wellbeing").leftOut, find("guide_use").leftOut]).toEqual([0, 2]);
  // 11 received: 5 answered, 2 are withheld, and 4 did not answer: one complete, three partial.
  expect(figureOf(find("guide_use"), received)).toMatchObject({ n: 5, unanswered: 4 });
  const { reconciled } = figureTexts(textsOf("da", "results"), "da");
  expect(reconciled(received, figureOf(find("guide_use"), received), find("guide_use"))).toBe(
    "11 besvarelser (6 hele, 5 delvise): 5 svarede, 4 ubesvaret, 2 delvise holdt tilbage, fordi de er for få",
  );
});

it("withholds a question that fewer than five have answered", () => {
  const roundId = closedRound([
    ...wellbeing("high", "high", "high", "low", "low"),
    ...Array(4).fill({ guide_use: "always" }),
  ]);
  publish(roundId, secretariat(), after);
  expect(countsOf(roundId, "guide_use")).toBe("withheld");
  expect(countsOf(roundId, "wellbeing")).toEqual([0, 3, 0, 2, 0]);
});

it("publishes a round without answers", () => {
  const roundId = closedRound([]);
  expect(publish(roundId, secretariat(), after)).toEqual({ published: true });
  expect(db.select().from(counts).all()).toEqual([]);
});

it("publishes once, and leaves an audit line", () => {
  const roundId = closedRound(wellbeing("high", "high", "high", "low", "low"));
  publish(roundId, secretariat(), after);
  const before = db.select().from(counts).all();
  expect(publish(roundId, secretariat(), after)).toEqual({ refused: "published" });
  expect(db.select().from(counts).all()).toEqual(before);
  expect(db.select().from(auditLines).all()).toContainEqual(
    expect.objectContaining({ act: "round-published", scope: `round:${roundId}`, actorId: ids.sanne }),
  );
});

it("refuses a round that is open, and one that does not exist", () => {
  expect(publish(openSampleRound({ audience }), secretariat(), during)).toEqual({ refused: "not-closed" });
  expect(publish(99, secretariat(), during)).toEqual({ refused: "unknown" });
  expect(db.select().from(counts).all()).toEqual([]);
});

it("throws when figures do not add up", () => {
  const roundId = closedRound(wellbeing("high", "high", "high", "low", "low"));
  sqlite.exec("delete from responses where key in (select key from responses limit 1)");
  expect(() => publish(roundId, secretariat(), after)).toThrow("4 responses are stored of 5");
  expect(findPublished(roundId)).toBeNull();
});

it("throws for an answer that no question offers", () => {
  const roundId = closedRound(wellbeing("high", "high", "high", "low", "low"));
  sqlite.exec(`update responses set choices = '{"wellbeing":"10"}' where choices like '%low%'`);
  expect(() => publish(roundId, secretariat(), after)).toThrow('offers no "10"');
  expect(findPublished(roundId)).toBeNull();
});
