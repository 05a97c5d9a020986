/** The page on which a round is published: what it says becomes visible, and who gets which letter. */
import { eq } from "drizzle-orm";
import { beforeEach, describe, expect, it } from "vitest";
import { openProps } from "../../app/mail/outbox/sealed-props.server.ts";
import { renderLetter } from "../../app/mail/letters/render.server.ts";
import { freezeRoundHere } from "../../app/results/publishing/freeze.server.ts";
import { PublishPage } from "../../app/results/publishing/PublishPage.tsx";
import { viewPublishing } from "../../app/results/publishing/publishing-view.server.ts";
import { sendAnswer } from "../../app/surveys/answering/answering.server.ts";
import { closeRound } from "../../app/surveys/closing/closing.server.ts";
import { importAnswers, readAnswersFile } from "../../app/surveys/import/import-answers.server.ts";
import { countedQuestionsOf } from "../../app/surveys/questionnaires/questionnaire.ts";
import { findQuestionnaire } from "../../app/surveys/questionnaires/questionnaires.server.ts";
import { db } from "../../db/database.server.ts";
import { addCast, type CastName } from "../../db/demo/cast.ts";
import type { Role } from "../../db/enums.ts";
import { letters } from "../../db/schema/mail.ts";
import { withDatabase } from "../app.ts";
import { addAgentsTo, after, during, linksOf, openSampleRound } from "../surveys/sample-round.ts";
import { freezeAndPublish } from "./freeze-and-publish.ts";
import { pageMarkup, pageText } from "./read-page.tsx";

withDatabase();
let ids: Record<CastName, number>;
beforeEach(() => {
  ids = addCast();
  addAgentsTo("Thisted", "787", 14);
});

const guideUse = "Hvor ofte bruger du, som agent, en guide til at vejlede borgeren?";
const questions = () => countedQuestionsOf(findQuestionnaire("agents", 2)!);

/** A closed round of Thisted's agents (and Lemvig's, of whom there are none), so many of whom have answered every question in turn. */
function closedRound(answered: number, roles: Role[] = ["agent"], municipality = "Thisted"): number {
  const roundId = openSampleRound({
    audience: { roles, municipalities: [municipality, "Lemvig"], activeOn: "2026-11-10" },
  });
  for (const [n, { token }] of linksOf(roundId).slice(0, answered).entries()) {
    const given = questions().map(({ name, choices }) => [name, choices[n % choices.length]!.value]);
    sendAnswer(token, Object.fromEntries(given), during);
  }
  closeRound("site", roundId, after);
  return roundId;
}

/** A round of rows that was run elsewhere. */
async function importedRound(): Promise<number> {
  const answers = ["Altid", "Ofte", "Delvist", "Sjældent", "Aldrig"];
  const lines = Array.from({ length: 15 }, (_, n) => `Thisted;${answers[n % answers.length]}`);
  const sheet = await readAnswersFile(Buffer.from(`\ufeffKommune;${guideUse}\n${lines.join("\n")}`), "site");
  if ("refused" in sheet) throw new Error(sheet.refused);
  const labels = { Altid: "always", Ofte: "often", Delvist: "partly", Sjældent: "seldom", Aldrig: "never" };
  const mapping = {
    ...{ round: "Trivsel 2022", questionnaire: "agents.1", from: "2022-01-16", to: "2022-01-26" },
    columns: { Kommune: "@municipality", [guideUse]: "guide_use" },
    labels: { guide_use: labels },
  };
  const done = await importAnswers(sheet, mapping, { actor: "site", now: after, dryRun: false });
  if (!("imported" in done) || done.imported === null) throw new Error(JSON.stringify(done));
  return done.imported;
}

const text = (roundId: number) =>
  pageText(<PublishPage view={viewPublishing(roundId, after)!} refusal={null} />);

/** Who gets a letter when the round is published, and whether it thanks them. */
function lettersOf(roundId: number): Map<number, boolean> {
  freezeAndPublish(roundId, "site", after);
  const sent = db.select().from(letters).where(eq(letters.letter, "survey-results")).all();
  return new Map(
    sent.map(({ personId, props }) => [personId!, (openProps(props!) as { isAsked: boolean }).isAsked]),
  );
}

describe("the letter about a result", () => {
  it("thanks those who were asked in the round, and tells the others without thanks", () => {
    const roundId = closedRound(14);
    // 14 agents are asked; of the cast Astrid, Bo, Karen, Jens, Dorte, Sanne and Stig may read the result.
    expect(text(roundId)).toContain(
      "14 personer, der blev spurgt, får en mail med tak for svarene. 7 personer, der ikke blev spurgt, får en mail om, at resultatet er klar.",
    );
    const sent = lettersOf(roundId);
    const thanked = [...sent].filter(([, thanks]) => thanks).map(([id]) => id);
    expect([sent.size, thanked.length]).toEqual([21, 14]);
    expect(thanked).not.toContain(ids.bo);
    expect(sent.has(ids.vibeke)).toBe(false);
  });

  it("goes to everyone who was asked, in whichever role", () => {
    const roundId = closedRound(0, ["host"], "Aarhus");
    expect(lettersOf(roundId).get(ids.vibeke)).toBe(true);
  });

  it("thanks nobody for a round that was run elsewhere", async () => {
    const roundId = await importedRound();
    expect(text(roundId)).toContain("21 personer får en mail om, at resultatet er klar.");
    expect(text(roundId)).not.toContain("tak for svarene");
    expect([...lettersOf(roundId).values()]).toEqual(Array(21).fill(false));
  });

  it("has thanks only for those who were asked", async () => {
    const props = { name: "Bo", round: "Trivselsmåling-1", roundId: 1 };
    for (const [locale, thanks] of [
      ["da", /Tak/],
      ["en", /Thank/],
    ] as const) {
      expect((await renderLetter("survey-results", locale, { ...props, isAsked: true })).text).toMatch(
        thanks,
      );
      for (const other of [{ isAsked: false }, {}])
        expect((await renderLetter("survey-results", locale, { ...props, ...other })).text).not.toMatch(
          thanks,
        );
    }
  });
});

describe("what becomes visible", () => {
  it("is told by the rule until the figures are frozen, then as it is", () => {
    const roundId = closedRound(14);
    expect(text(roundId)).toContain("Har færre end 10 svaret på et spørgsmål, vises kun antal i bånd");
    expect(text(roundId)).not.toContain("hvert svar for sig");
    freezeRoundHere(roundId, "site", after);
    expect(text(roundId)).toContain("8 spørgsmål, for alle samlet. 8 vises med hvert svar for sig.");
  });

  it("is counts in bands where fewer than ten answered", () => {
    const roundId = closedRound(9);
    freezeRoundHere(roundId, "site", after);
    expect(text(roundId)).not.toContain("hvert svar for sig");
    expect(text(roundId)).toContain("vises kun med antal i bånd, fordi færre end 10 har svaret");
  });

  it("has no response rate where nobody knows how many were asked", async () => {
    expect(text(await importedRound())).toContain(
      "Ingen svarprocent, for det vides ikke, hvor mange der blev spurgt.",
    );
    expect(text(closedRound(14))).toContain("Svarprocenten for alle.");
  });
});

it("stands in parts with headings of their own, the last of which publishes", () => {
  const roundId = closedRound(14);
  freezeRoundHere(roundId, "site", after);
  const html = pageMarkup(<PublishPage view={viewPublishing(roundId, after)!} refusal={null} />);
  const headings = [...html.matchAll(/<h2[^>]*>(.*?)<\/h2>/g)].map(([, heading]) => heading);
  expect(headings).toEqual([
    "Det bliver synligt, når du offentliggør",
    "Kladde",
    "Kommentarer og citater",
    "Spørgsmål, der sammenlignes",
    "Det holdes tilbage",
    "Offentliggør",
  ]);
  expect(html.lastIndexOf('name="sikker"')).toBeGreaterThan(html.lastIndexOf("<h2"));
});
