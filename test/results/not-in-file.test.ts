import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { findPublished } from "../../app/results/figures/published-rounds.server.ts";
import { importCounts } from "../../app/results/publishing/import-counts.server.ts";
import { viewComments } from "../../app/results/publishing/quotes.server.ts";
import { exportLines } from "../../app/results/report/export-lines.server.ts";
import { drawReport } from "../../app/results/report/report.server.ts";
import { renderRound } from "../../app/results/round-page/rendered-round.server.tsx";
import { viewResults } from "../../app/results/round-page/results-view.server.ts";
import { importAnswers } from "../../app/surveys/import/import-answers.server.ts";
import { db } from "../../db/database.server.ts";
import { frozenQuestions } from "../../db/schema/results.ts";
import { withDatabase } from "../app.ts";
import { pdfText } from "../journeys/pdf-text.ts";
import { freezeAndPublish } from "./freeze-and-publish.ts";

withDatabase();
const now = new Date("2026-11-22T10:00:00Z");
const wellbeing = "I hvor høj grad trives du i arbejdet som DDH-agent?";
const guideUse = "Hvor ofte bruger du, som agent, en guide til at vejlede borgeren?";

/** A published round of 20 rows with an answer to one question, from a file that has no other. */
async function publishedRows(): Promise<number> {
  const sheet = {
    ...{ headings: ["trivsel"], written: ["Trivsel"] },
    rows: Array.from({ length: 20 }, (_, at) => ({
      line: at + 2,
      cells: { trivsel: at % 2 === 0 ? "Høj" : "Delvist" },
    })),
  };
  const mapping = {
    ...{ round: "Trivselsmåling-a", questionnaire: "agents.1", from: "2025-01-16", to: "2025-01-26" },
    columns: { trivsel: "wellbeing" },
    labels: { wellbeing: { Høj: "high", Delvist: "partly" } },
  };
  const outcome = await importAnswers(sheet, mapping, { actor: "site", now, dryRun: false });
  if (!("imported" in outcome) || outcome.imported === null) throw new Error(JSON.stringify(outcome));
  freezeAndPublish(outcome.imported, "site", now);
  return outcome.imported;
}
const plain = (html: string) => html.replace(/<[^>]*>/g, " ").replace(/[\s\u00a0]+/g, " ");

it("tells of a question that an imported file lacks that it was not in the file, never that it is withheld", async () => {
  const id = await publishedRows();
  const round = findPublished(id)!;
  expect(round.questions.map(({ name }) => name)).toEqual(["wellbeing"]);
  expect(round.notInFile).toHaveLength(6);
  expect(round.textQuestions).toEqual([]);
  expect(db.select().from(frozenQuestions).all()).toHaveLength(1);
  expect(viewComments(id, "site", now)!.questions).toEqual([]);
  const view = viewResults(id, null)!;
  expect(view.withheld).toEqual([]);
  const { figures, notes } = renderRound(id, null, "da")!;
  expect(plain(figures)).not.toMatch(/holdes tilbage/);
  expect(plain(notes)).toContain(`Ikke i filen, som Trivselsmåling-a er indlæst fra: »${guideUse}«`);
  const report = (await pdfText(await drawReport(view, "da"))).replace(/\s+/g, " ");
  expect(report).toContain("Ikke i filen, som Trivselsmåling-a er indlæst fra");
  expect(report).not.toContain("holdes tilbage");
  const [line] = exportLines(round, "da").filter((cells) => cells[5] === "guide_use");
  expect(line!.slice(5)).toEqual([
    ...["guide_use", guideUse, null, null, null, null],
    "Spørgsmålet var ikke i filen, som målingen er indlæst fra",
  ]);
});

it("tells the same where such a round is compared with another", async () => {
  importCounts(readFileSync("surveys/baseline-2024.json", "utf8"), now);
  const id = await publishedRows();
  const { changes, basis } = viewResults(id, null)!;
  const reasonOf = (title: string) => changes.find(({ question }) => question.title === title)!.incomparable;
  expect(reasonOf(guideUse)).toBe("not-in-file");
  // Nobody knows which municipalities the rows are from.
  expect(basis).toEqual({ kind: "apart", why: "unknown" });
  expect(reasonOf(wellbeing)).toBe("people");
  expect(plain(renderRound(id, null, "da")!.figures)).toContain("spørgsmålet var ikke i filen");
});
