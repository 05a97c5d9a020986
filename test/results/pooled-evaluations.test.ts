import { beforeEach, expect, it } from "vitest";
import { figureOf } from "../../app/results/figures/figures.ts";
import { bandsByUnit, crossesOf, responseRatesOf } from "../../app/results/figures/frozen-figures.server.ts";
import {
  closedRounds,
  findDraft,
  findPublished,
  publishedEvaluations,
} from "../../app/results/figures/published-rounds.server.ts";
import { freezeRoundHere } from "../../app/results/publishing/freeze.server.ts";
import { publish } from "../../app/results/publishing/publish.server.ts";
import { viewPublishing } from "../../app/results/publishing/publishing-view.server.ts";
import { renderOverview } from "../../app/results/round-page/rendered-round.server.tsx";
import { saveDraft, sendAnswer } from "../../app/surveys/answering/answering.server.ts";
import { closeRound } from "../../app/surveys/closing/closing.server.ts";
import { openParticipantRound } from "../../app/surveys/rounds/participant-rounds.server.ts";
import { db, sqlite } from "../../db/database.server.ts";
import { people } from "../../db/schema/people.ts";
import { addCast } from "../../db/demo/cast.ts";
import { withDatabase } from "../app.ts";
import { addAgentsTo, linksOf } from "../surveys/sample-round.ts";

withDatabase();
const answer = { day_useful: "high", day_ready: "high", day_pace: "fast", day_practical: "low" };
const other = { day_useful: "low", day_ready: "partly", day_pace: "slow", day_practical: "high" };
const published = new Date("2026-12-20T08:00:00Z");
let personIds: number[];
beforeEach(() => {
  addCast();
  addAgentsTo("Thisted", "787", 8);
  addAgentsTo("Læsø", "825", 8);
  personIds = db
    .select()
    .from(people)
    .all()
    .filter(({ name }) => name.startsWith("Agent"))
    .map(({ id }) => id);
});

/** A closed evaluation of a day in November with this many answers, alternating, and partial ones. */
function closedDay(day: number, answers: number, partial = 0): number {
  const opened = new Date(Date.UTC(2026, 10, day, 15));
  const plan = { name: `Kursusdag ${day}. november`, questionnaire: { name: "course_day", version: 1 } };
  const outcome = openParticipantRound(
    "site",
    { ...plan, personIds, closesAt: new Date("2026-12-01T23:00:00Z"), remindersMax: 0 },
    opened,
  );
  if (!("roundId" in outcome)) throw new Error(outcome.refused);
  const links = linksOf(outcome.roundId).map(({ token }) => token);
  for (let n = 0; n < answers; n++) sendAnswer(links[n]!, n % 2 === 0 ? answer : other, opened);
  for (let n = 0; n < partial; n++) saveDraft(links[answers + n]!, { day_useful: "not-at-all" }, opened);
  closeRound("site", outcome.roundId, new Date("2026-12-02T08:00:00Z"));
  return outcome.roundId;
}
const usefulOf = (roundId: number) => {
  const round = findPublished(roundId)!;
  return figureOf(round.questions.find(({ name }) => name === "day_useful")!, round.received);
};

it("is headed as a course day's, and compared with no other day", () => {
  const [first, second] = [closedDay(3, 8), closedDay(4, 8)];
  for (const id of [first, second]) {
    freezeRoundHere(id, "site", published);
    publish(id, "site", published);
  }
  const page = renderOverview(second, null, "da")!;
  expect(page.headline).toBe("Sådan var kursusdagen");
  expect(page.overviewTitle).toBe("Sådan svarede deltagerne");
  expect([page.earlier, page.others, page.notice]).toEqual([null, [], null]);
  expect(page.lead).toMatch(/^Kursusdag 4. november\. 8 besvarelser/);
});

it("shows a day by itself from eight answers: for everyone only, whole answers only", () => {
  const day = closedDay(2, 8, 6);
  expect(freezeRoundHere(day, "site", published)).toEqual({ frozen: true });
  expect(findDraft(day)!.state).toBe("draft");
  expect(publish(day, "site", published)).toEqual({ published: true });
  expect([usefulOf(day).n, findPublished(day)!.received]).toEqual([
    8,
    { complete: 8, partial: 6, leftOut: 6, minAnswers: 5 },
  ]);
  expect([bandsByUnit(day).size, crossesOf(day), responseRatesOf(day)]).toEqual([0, [], []]);
});

it("lets a smaller day wait for the next whole days, and shows them together, each in one pool", () => {
  const [first, second] = [closedDay(2, 3), closedDay(3, 4)];
  expect(freezeRoundHere(first, "site", published)).toEqual({ refused: "waiting" });
  expect(freezeRoundHere(second, "site", published)).toEqual({ refused: "waiting" });
  expect([viewPublishing(first, published)!.pool, closedRounds()]).toEqual([null, []]);
  const [third, fourth] = [closedDay(4, 10), closedDay(5, 9)];
  expect(closedRounds().map(({ id }) => id)).toEqual([third, fourth]);
  expect(viewPublishing(third, published)!.pool).toEqual(["Kursusdag 2. november", "Kursusdag 3. november"]);
  expect(freezeRoundHere(first, "site", published)).toEqual({ frozen: true });
  expect(publish(first, "site", published)).toEqual({ published: true });
  expect(findPublished(third)).toMatchObject({
    name: "Kursusdag 2. november + Kursusdag 3. november + Kursusdag 4. november",
    received: { complete: 17, partial: 0 },
  });
  expect([usefulOf(third).n, usefulOf(first).n, findPublished(first)!.id]).toEqual([17, 17, third]);
  expect(publishedEvaluations().map(({ id }) => id)).toEqual([third]);
  expect(publish(second, "site", published)).toEqual({ refused: "published" });
  freezeRoundHere(fourth, "site", published);
  publish(fourth, "site", published);
  expect(usefulOf(fourth).n).toBe(9);
});

it("tells n alone where all answered alike, or all but one", () => {
  const alike = closedDay(2, 1);
  expect(viewPublishing(alike, published)!.withheld).toBeNull();
  const next = closedDay(3, 8);
  sqlite.exec(`update responses set choices = '{"day_useful":"high"}' where round_id = ${next}`);
  freezeRoundHere(next, "site", published);
  publish(next, "site", published);
  expect(usefulOf(next)).toMatchObject({ status: "withheld", n: 9 });
  expect(viewPublishing(next, published)!.withheld!.questions).toContainEqual(
    expect.objectContaining({ answers: 9, shownFor: "n", reason: "computable" }),
  );
});
