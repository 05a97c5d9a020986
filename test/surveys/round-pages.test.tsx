/** What the secretariat reads of a round: before it opens, while it is open, and in its forms. */
import { eq } from "drizzle-orm";
import { beforeEach, describe, expect, it } from "vitest";
import { beginSession } from "../../app/people/sign-in/sessions.server.ts";
import { importCounts } from "../../app/results/publishing/import-counts.server.ts";
import { setTargets } from "../../app/results/targets-and-actions/targets.server.ts";
import { findRound } from "../../app/surveys/round.server.ts";
import { extendRound } from "../../app/surveys/rounds/extending.server.ts";
import { CrossFields } from "../../app/surveys/rounds/CrossFields.tsx";
import { LaunchPage, type LaunchPageProps } from "../../app/surveys/rounds/launch/LaunchPage.tsx";
import { RemindPage } from "../../app/surveys/rounds/RemindPage.tsx";
import { nothingFound } from "../../app/surveys/rounds/launch/launch-view.ts";
import { viewRemindPage } from "../../app/surveys/rounds/remind-now.server.ts";
import { countSentAnswers } from "../../app/surveys/rounds/reminders.server.ts";
import { RoundAdminPage } from "../../app/surveys/rounds/RoundAdminPage.tsx";
import { complaintsOf, draftToForm, endOfDay, roundForm } from "../../app/surveys/rounds/round-form.ts";
import type { RoundPlan } from "../../app/surveys/rounds/round-plan.ts";
import { QuestionnaireList } from "../../app/surveys/rounds/QuestionnaireList.tsx";
import {
  listRoundOptions,
  listRounds,
  viewChosenQuestionnaire,
  viewRoundAdmin,
} from "../../app/surveys/rounds/round-views.server.ts";
import { createRound } from "../../app/surveys/rounds/rounds.server.ts";
import { loader as lookAt } from "../../app/surveys/rounds/routes/open-round.tsx";
import { db, writeTransaction } from "../../db/database.server.ts";
import { addCast, type CastName } from "../../db/demo/cast.ts";
import { rounds } from "../../db/schema/surveys.ts";
import { withDatabase } from "../app.ts";
import { listHostMunicipalities } from "../../app/course-days/planning/secretariat-day.server.ts";
import { fieldStates } from "../../app/ui/fields.ts";
import { readFileSync } from "node:fs";
import { pageMarkup, pageText } from "../results/read-page.tsx";
import { visit } from "../visit.ts";
import { addAgentsTo, after, during, openedAt, openSampleRound, samplePlan } from "./sample-round.ts";

withDatabase();
let ids: Record<CastName, number>;
beforeEach(() => {
  ids = addCast();
});

const adminText = (roundId: number, now = during) =>
  pageText(<RoundAdminPage view={viewRoundAdmin(roundId, now)} />);
const hours = (count: number) => new Date(Date.now() + count * 3_600_000);

function draftOf(changes: Partial<RoundPlan> = {}): number {
  const made = createRound("site", { ...samplePlan, ...changes }, openedAt);
  if (!("id" in made)) throw new Error(made.refused);
  return made.id;
}

/** A draft that can still be opened, and its page before opening. */
const soon = () => ({
  opensAt: hours(24),
  closesAt: hours(240),
  audience: { ...samplePlan.audience!, activeOn: new Date().toISOString().slice(0, 10) },
});
async function launchText(changes: Partial<RoundPlan> = {}, prepare: (id: number) => void = () => {}) {
  const id = draftOf({ ...soon(), ...changes });
  prepare(id);
  const as = writeTransaction((tx) => beginSession(tx, ids.sanne, "secretariat", "test", new Date()));
  const page = await lookAt(visit(`/sekretariat/maalinger/${id}/aabn`, { as }));
  return pageText(<LaunchPage {...(page as Omit<LaunchPageProps, "wrong">)} wrong={undefined} />);
}

const wellbeing = "I hvor høj grad trives du i arbejdet som DDH-agent?";
const guideUse = "Hvor ofte bruger du, som agent, en guide til at vejlede borgeren?";
const guideFound = "Hvor ofte oplever du, at du kan finde den guide du skal bruge for at vejlede borgeren?";

describe("before a round opens", () => {
  it("its questions, its crosses and its targets are shown", async () => {
    const text = await launchText({ crosses: [{ rows: "guide_use", columns: "wellbeing" }] }, (id) =>
      setTargets(id, new Map([["wellbeing", 60]]), "site", openedAt),
    );
    for (const shown of [guideUse, guideFound, `»${wellbeing}« efter »${guideUse}«`, `60 %: ${wellbeing}`])
      expect(text).toContain(shown);
  });

  it("it says that there are no crosses and no targets", async () => {
    const text = await launchText({ crosses: [] });
    expect(text).toContain("Ingen. De kan ikke vælges, når målingen er åben.");
    expect(text).toContain("Ingen. De kan ikke sættes, når målingen er åben.");
  });

  it("it says why no change can be found: no round before, other questions, or too few answers", async () => {
    expect(await launchText()).toContain("Der er ingen tidligere måling at sammenligne med.");
    importCounts(readFileSync("surveys/baseline-2024.json", "utf8"), openedAt);
    const chosen = { ...soon().audience, municipalities: ["Aarhus"] };
    expect(await launchText({ name: "Trivselsmåling-3", audience: chosen })).toContain(
      "Målingen spørger andre end Trivselsmåling-0.",
    );
    const other = { name: "course_day", version: 1 };
    expect(await launchText({ questionnaire: other, crosses: [] })).toContain(
      "Der er ingen tidligere måling",
    );
    const same = await launchText({ name: "Trivselsmåling-2" });
    expect(same).toMatch(/i den guide du har fundet\? \d+ procentpoint i de dårligste svar/);
    expect(same).not.toMatch(/ingen tidligere måling|Det er for få/);
  });

  it.each([
    [{ before: null, asksSame: true, indicators: [] }, "first"],
    [{ before: "M", asksSame: false, indicators: [{ currentShare: 0.5, smallest: null }] }, "others"],
    [{ before: "M", asksSame: true, indicators: [{ currentShare: null, smallest: null }] }, "questions"],
    [{ before: "M", asksSame: true, indicators: [{ currentShare: 0.5, smallest: null }] }, "few"],
    [
      {
        before: "M",
        asksSame: true,
        indicators: [{ currentShare: 0.5, smallest: { best: 0.2, worst: null } }],
      },
      undefined,
    ],
  ])("it names the one reason why nothing can be found: %#", (targets, because) => {
    expect(nothingFound(targets)?.because).toBe(because);
  });
});

describe("the page of a round", () => {
  it("shows the crosses that were registered, also once they can no longer be changed", () => {
    const open = openSampleRound({ crosses: [{ rows: "guide_use", columns: "wellbeing" }] });
    expect(adminText(open)).toContain(`»${wellbeing}« efter »${guideUse}«`);
    expect(adminText(openSampleRound({ name: "Uden", crosses: [] }))).not.toContain(
      "Spørgsmål, der sammenlignes",
    );
  });

  it("names those who are asked in the plural, and their municipalities in Danish order", () => {
    addAgentsTo("Viborg", "791", 1);
    const audience = {
      roles: ["agent" as const, "leader" as const],
      municipalities: ["Aarhus", "Viborg"],
      activeOn: "2026-11-10",
    };
    expect(adminText(draftOf({ audience }))).toMatch(/Agenter og ledere .*Viborg og Aarhus/);
  });

  it("tells the one day of a round that runs for a day once", () => {
    const closesAt = new Date("2026-11-10T23:00:00Z");
    expect(adminText(draftOf({ name: "En dag", closesAt }), openedAt)).toMatch(
      /Periode 10\. november 2026 [^t]/,
    );
    expect(adminText(draftOf())).toContain("10. november 2026 til og med 20. november 2026");
  });

  it("says that mails are on their way only when they are: a round that opens later sends them then", () => {
    const roundId = openSampleRound();
    const openedPage = (now: Date) =>
      pageText(<RoundAdminPage view={viewRoundAdmin(roundId, now)} done="aabnet" />);
    expect(openedPage(during)).toContain("Målingen er åbnet.");
    const before = new Date(openedAt.getTime() - 3_600_000);
    expect(openedPage(before)).toContain(
      "Målingen åbner 10. november 2026 kl. 09.00. Mailene sendes samtidig.",
    );
    expect(openedPage(before)).not.toContain("på vej");
  });

  it("says that nothing is counted until the first night, and then which night it was", async () => {
    const roundId = openSampleRound({ remindersMax: 1 });
    const remind = async () =>
      pageText(
        <RemindPage
          {...(await viewRemindPage(roundId, during, "[navn]", "da"))!}
          unconfirmed={false}
          isTried={false}
        />,
      );
    expect(adminText(roundId)).toContain("Svarene er ikke talt endnu.");
    expect(adminText(roundId)).not.toContain("har svaret helt");
    expect(await remind()).toContain("Svarene er ikke talt endnu.");
    expect(listRounds(during)[0]!.sentSoFar).toBe("uncounted");
    countSentAnswers(new Date("2026-11-12T02:00:00Z"));
    expect(adminText(roundId)).toContain("0 af 4 har svaret helt (0 %), talt natten til 12. november 2026.");
    expect(await remind()).toContain("Ca. 4 personer får den");
    expect(listRounds(during)[0]!.sentSoFar).toBe(0);
  });

  it("says of a round without answers only what was counted", () => {
    const roundId = openSampleRound();
    const lost = (answered: number) => {
      db.update(rounds).set({ state: "lost", answered }).where(eq(rounds.id, roundId)).run();
      return adminText(roundId);
    };
    expect(lost(0)).toContain("Der var ikke talt nogen sendte svar.");
    expect(lost(3)).toContain("Ved den sidste optælling om natten havde 3 sendt deres svar");
  });

  it("says the last day as the day on which it closes, whether it ends at midnight or a minute before", () => {
    for (const [name, closesAt] of [
      ["A", new Date("2026-11-20T23:00:00Z")],
      ["B", new Date("2026-11-20T22:59:00Z")],
      ["C", endOfDay("2026-11-20")],
    ] as const) {
      const id = openSampleRound({ name, closesAt });
      expect(adminText(id)).toContain("lukker automatisk, når 20. november 2026 er gået.");
      expect(draftToForm(findRound(id)!, { version: 2 }, []).closesOn).toBe("20-11-2026");
    }
  });
});

describe("the form of a round", () => {
  it("lists municipalities in Danish order, Aa last, and so do the other forms", () => {
    addAgentsTo("Viborg", "791", 1);
    addAgentsTo("Ærø", "492", 1);
    const inOrder = ["Horsens", "Viborg", "Ærø", "Aarhus"];
    const known = (names: (string | null)[]) =>
      [...new Set(names)].filter((name) => inOrder.includes(name ?? ""));
    expect(known(listRoundOptions(openedAt).places)).toEqual(inOrder);
    expect(known(listHostMunicipalities(openedAt).map(({ name }) => name))).toEqual(inOrder);
  });

  it("is of one questionnaire, which is chosen first, and offers the questions of that version alone", () => {
    expect(viewChosenQuestionnaire(null)).toBeNull();
    expect(viewChosenQuestionnaire("agents.99")).toBeNull();
    const list = pageMarkup(<QuestionnaireList questionnaires={listRoundOptions(openedAt).questionnaires} />);
    expect(list.match(/href="\?skema=[^"]*"/g)).toEqual(
      ["agents.2", "course_day.1", "agents.1"].map((version) => `href="?skema=${version}"`),
    );
    expect(list.slice(0, list.indexOf("<details"))).not.toContain("agents.1");
    const [older, newer] = ["agents.1", "agents.2"].map((version) => viewChosenQuestionnaire(version)!);
    expect([older!.crossable.length, newer!.crossable.length]).toEqual([6, 8]);
    expect(older!.usualCrosses).toEqual([{ rows: "guide_found", columns: "wellbeing" }]);
    const html = pageMarkup(
      <CrossFields fields={fieldStates(undefined, String)} questions={older!.crossable} />,
    );
    expect(html).toContain(wellbeing);
    expect(html).not.toContain("trained_day");
    expect(html).not.toContain("day_useful");
  });

  it("says at the cross what is wrong with it", () => {
    const form = roundForm.parse({
      ...{ name: "X", questionnaire: "agents.2", opensOn: "10-11-2026", closesOn: "20-11-2026" },
      ...{ roles: "agent", reminders: "1", rows2: "guide_use", columns2: "guide_use" },
      ...{ rows3: "wellbeing", columns3: "" },
    });
    const wrong = [
      { at: 0, because: "same" as const },
      { at: 1, because: "half" as const },
    ];
    const complaints = complaintsOf({ refused: "cross", wrong }, form);
    expect(complaints).toEqual({ crosses: "cross", cross2: "cross-same", cross3: "cross-half" });
    const reply = {
      error: Object.fromEntries(Object.entries(complaints).map(([field, complaint]) => [field, [complaint]])),
    };
    const html = pageMarkup(<CrossFields fields={fieldStates(reply, String)} questions={[]} />);
    const third = html.slice(html.indexOf("Kryds 3"), html.indexOf("Kryds 4"));
    expect(third).toContain("cross-same");
    expect(third).not.toContain("cross-half");
    expect(html.slice(0, html.indexOf("Kryds 3"))).not.toContain("cross-same");
  });
});

it("a round without a day of results can be given one when it is extended, or go on without", () => {
  const roundId = openSampleRound({ resultsOn: null });
  const field = () => {
    const html = pageMarkup(<RoundAdminPage view={viewRoundAdmin(roundId, during)} />);
    return /<input[^>]*name="resultsOn"[^>]*>/.exec(html)![0];
  };
  expect(field()).toContain('value=""');
  const extend = (day: string, resultsOn?: string) =>
    extendRound("site", roundId, { closesAt: endOfDay(day), resultsOn }, during);
  expect(extend("2026-11-25")).toEqual({ extended: true });
  expect(findRound(roundId)!.resultsOn).toBeNull();
  expect(extend("2026-11-30", "2026-11-30")).toEqual({ refused: "results-early" });
  expect(extend("2026-11-30", "2026-12-21")).toEqual({ extended: true });
  expect(field()).toContain('value="21-12-2026"');
});

it("a round is not extended beyond the day its results are promised, unless they are promised later", () => {
  const roundId = openSampleRound({ resultsOn: "2026-12-01" });
  const to = (day: string, resultsOn?: string) =>
    extendRound("site", roundId, { closesAt: endOfDay(day), resultsOn }, during);
  expect(to("2026-12-01")).toEqual({ refused: "results-early" });
  expect(to("2026-12-01", "2026-12-01")).toEqual({ refused: "results-early" });
  expect(findRound(roundId)!.closesAt).toEqual(samplePlan.closesAt);
  expect(to("2026-12-01", "2026-12-02")).toEqual({ extended: true });
  expect(findRound(roundId)!.resultsOn).toBe("2026-12-02");
  expect(extendRound("site", roundId, { closesAt: endOfDay("2026-12-05") }, after)).toEqual({
    refused: "results-early",
  });
});
