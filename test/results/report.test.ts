/** The report of a published round, as a PDF. */
import { describe, expect, it } from "vitest";
import { freezeAndPublish as publish } from "./freeze-and-publish.ts";
import { drawReport } from "../../app/results/report/report.server.ts";
import { viewResults } from "../../app/results/round-page/results-view.server.ts";
import { withDatabase } from "../app.ts";
import { readPdf } from "../pdf-reader.ts";
import { after, samplePlan } from "../surveys/sample-round.ts";
import { both, closedRound, withTwoMunicipalities } from "./round-of-two.ts";

withDatabase();
withTwoMunicipalities();

describe("the report", () => {
  it("is a tagged PDF whose first page sums up the round, for readers and for screen readers", async () => {
    const first = closedRound(both, samplePlan.name, "", null);
    publish(first, "site", after);
    const later = { Thisted: [2, 2, 2, 2, 0], Aarhus: [3, 5, 2, 1, 0] };
    const second = closedRound(later, "Trivselsmåling-2", "", null);
    publish(second, "site", after);
    const pdf = await readPdf(await drawReport(viewResults(second, null)!, "da"));
    expect(pdf.xmp).toContain("<pdfuaid:part>1</pdfuaid:part>");
    expect(pdf.marked).toBe(true);
    expect(pdf.pages).toBeGreaterThan(1);
    expect(pdf.spoken[0]).toEqual(["H1", "Trivselsmåling-2 mod Trivselsmåling-1"]);
    // 9 of 18, then 12 of 19.
    expect(pdf.text.replace(/\s/g, " ")).toContain("Ingen sikker ændring: de to bedste svar 50 % → 63 %");
    expect(pdf.spoken.filter(([role]) => role === "Figure")).toHaveLength(6);
    expect(pdf.text).toContain("19 besvarelser (19 hele, 0 delvise)");
    expect(pdf.text).toContain("offentliggjort 21. november 2026");
  });

  it("has a single round, and one in which everything is withheld", async () => {
    const roundId = closedRound({ Thisted: [1, 0, 0, 0, 0] });
    publish(roundId, "site", after);
    const pdf = await readPdf(await drawReport(viewResults(roundId, null)!, "en"));
    expect(pdf.spoken[0]).toEqual(["H1", "Trivselsmåling-1"]);
    expect(pdf.text).not.toMatch(/NaN|undefined|null/);
  });
});
