import { readFileSync } from "node:fs";
import { eq } from "drizzle-orm";
import { beforeEach, expect, it } from "vitest";
import { sendAnswer } from "../../app/surveys/answering/answering.server.ts";
import { closeRound } from "../../app/surveys/closing/closing.server.ts";
import { beginSession } from "../../app/people/sign-in/sessions.server.ts";
import { importCounts } from "../../app/results/publishing/import-counts.server.ts";
import { freezeAndPublish as publish } from "./freeze-and-publish.ts";
import { findPublished } from "../../app/results/figures/published-rounds.server.ts";
import { WholePage } from "../../app/results/round-page/WholePage.tsx";
import { renderRound } from "../../app/results/round-page/rendered-round.server.tsx";
import { viewResults } from "../../app/results/round-page/results-view.server.ts";
import { action as publishAction } from "../../app/results/publishing/routes/publish.tsx";
import { loader as roundLoader } from "../../app/results/round-page/routes/round.tsx";
import { loader as roundsLoader } from "../../app/results/round-page/routes/rounds.tsx";
import { dayText } from "../../app/base/dates/date-text.ts";
import { db, writeTransaction } from "../../db/database.server.ts";
import { counts } from "../../db/schema/results.ts";
import { rounds } from "../../db/schema/surveys.ts";
import type { Role } from "../../db/enums.ts";
import { withDatabase } from "../app.ts";
import { throughPanel } from "../sending/through-panel.ts";
import { visit } from "../visit.ts";
import { pageText } from "./read-page.tsx";
import { addCast, type CastName } from "../../db/demo/cast.ts";
import { after, during, addAgentsTo, linksOf, openSampleRound } from "../surveys/sample-round.ts";

withDatabase();
let ids: Record<CastName, number>;
beforeEach(() => {
  ids = addCast();
  addAgentsTo("Thisted", "787", 20);
  importCounts(readFileSync("surveys/baseline-2024.json", "utf8"), after);
});

const as = (who: CastName, role: Role) =>
  writeTransaction((tx) => beginSession(tx, ids[who], role, "test", new Date()));
const audience = { roles: ["agent" as const], municipalities: null, activeOn: "2026-11-10" };

/** A closed follow-up with these counts for wellbeing, best first. */
function closedFollowUp(wellbeing: number[]): number {
  const roundId = openSampleRound({ audience });
  const links = linksOf(roundId).map(({ token }) => token);
  const values = ["very-high", "high", "partly", "low", "not-at-all"];
  for (const [at, count] of wellbeing.entries())
    for (let n = 0; n < count; n++) sendAnswer(links.pop()!, { wellbeing: values[at] }, during);
  closeRound("site", roundId, after);
  return roundId;
}

/** The text of the page with everything of a round, without tags. */
const read = (roundId: number, locale: "da" | "en" = "da"): string =>
  pageText(
    <WholePage
      rendered={renderRound(roundId, null, locale)!}
      address={{ roundId, draft: false, againstId: null }}
      steps={{ doing: [], done: [], questions: [], today: "2026-11-21" }}
    />,
    locale,
  );

const loadRound = (path: string, cookie: string) => roundLoader(visit(path, { as: cookie }));
const statusOf = async (act: () => unknown) => {
  try {
    await act();
  } catch (thrown) {
    return (thrown as Response).status;
  }
};

it("states the change in one sentence, with its interval and its verdict", () => {
  const roundId = closedFollowUp([4, 7, 5, 3, 1]);
  publish(roundId, "site", after);
  // 81/182 against 11/20, and 44/182 against 4/20: Newcombe's intervals at 1 − 0.05 / 2, one question being compared, computed
  // elsewhere from Wilson's formula: −14.25 to 33.26 and −19.21 to 21.55.
  expect(read(roundId)).toContain(
    "Trivsel. Ingen sikker ændring: de to bedste svar 45 % → 55 % (10 procentpoint, −14 til 33), de to dårligste svar 24 % → 20 % (−4 procentpoint, −19 til 22). Med så mange svar findes en ændring på",
  );
});

it("reconciles every question: received is answered plus unanswered", () => {
  const roundId = closedFollowUp([4, 7, 5, 3, 1]);
  publish(roundId, "site", after);
  const page = read(roundId);
  expect(page).toContain("194 besvarelser (175 hele, 19 delvise): 182 svarede, 12 ubesvaret");
  expect(page).toContain("194 besvarelser (175 hele, 19 delvise): 186 svarede, 8 ubesvaret");
  expect(page).toContain("20 besvarelser (20 hele, 0 delvise): 20 svarede, 0 ubesvaret");
});

it("shows unknown where the source is illegible: no sum of the known counts, no zero, at most a range", () => {
  const page = read(1);
  expect(page).toContain("Bruger ofte en guide: ukendt");
  expect(page).toContain("Ledelsen har i høj grad fokus på DDH: mellem 22 og 26 %");
  expect(page).toContain("hvor mange der svarede her, er ukendt");
  expect(page).not.toContain("58 svarede");
});

it("shows no comparison for a single round, and why a share is unknown", () => {
  const page = read(1);
  expect(page).toContain("Andelen kendes ikke, for mindst ét af antallene kan ikke læses i kilden.");
  expect(page).not.toMatch(/kun stillet i én af målingerne|Kan ikke sammenlignes|før der blev rundet/);
});

it("states once that shares are rounded and differences calculated before rounding", () => {
  const roundId = closedFollowUp([4, 7, 5, 3, 1]);
  publish(roundId, "site", after);
  expect(read(roundId).split("Forskellen er regnet ud, før der blev rundet")).toHaveLength(2);
});

it("shows that a question is withheld, and nothing of it", () => {
  const roundId = closedFollowUp([4, 7, 5, 3, 1]);
  publish(roundId, "site", after);
  expect(read(roundId)).toContain("færre end 5 svarede her, så tallene holdes tilbage");
});

it.each([
  ["nobody answered", [0, 0, 0, 0, 0], "Ingen besvarelser"],
  ["one answered", [1, 0, 0, 0, 0], "Færre end 5 besvarelser"],
  ["all answered alike", [0, 0, 20, 0, 0], "holdes tilbage"],
])("has the right words when %s", (_, wellbeing, words) => {
  const roundId = closedFollowUp(wellbeing);
  publish(roundId, "site", after);
  const page = read(roundId);
  expect(page).toContain(words);
  expect(page).not.toMatch(/NaN|Infinity|undefined|null/);
});

it("shows the actual end of a round that was closed before its time", () => {
  const roundId = openSampleRound({ audience });
  const planned = db.select().from(rounds).where(eq(rounds.id, roundId)).get()!;
  expect(during < planned.closesAt).toBe(true);
  closeRound("site", roundId, during);
  publish(roundId, "site", after);
  expect(findPublished(roundId)!.endsAt).toEqual(new Date(during.getTime() - 1));
  expect(renderRound(roundId, null, "da")!.lead).toContain(` – ${dayText(during, "da")}.`);
});

it("can be read in English", () => {
  const roundId = closedFollowUp([4, 7, 5, 3, 1]);
  publish(roundId, "site", after);
  expect(read(roundId, "en")).toContain(
    "Wellbeing. No certain change: the two best answers 45% → 55% (10 percentage points, −14 to 33), the two worst answers 24% → 20% (−4 percentage points, −19 to 22).",
  );
});

it("shows published rounds to everyone signed in, and the closed one to the secretariat only", () => {
  const roundId = closedFollowUp([4, 7, 5, 3, 1]);
  const list = (who: CastName, role: Role) => {
    const { rounds, ready } = roundsLoader(visit("/maalinger", { as: as(who, role) }));
    return [rounds.map(({ id }) => id), ready.map(({ id }) => id)];
  };
  expect(list("astrid", "agent")).toEqual([[1], []]);
  expect(list("stig", "steering")).toEqual([[1], []]);
  expect(list("sanne", "secretariat")).toEqual([[1], [roundId]]);
});

it("offers to see a change only where the page tells one", () => {
  const listed = () =>
    roundsLoader(visit("/maalinger", { as: as("astrid", "agent") })).rounds.map(
      ({ changedSince }) => changedSince,
    );
  expect(listed()).toEqual([null]);
  publish(closedFollowUp([4, 7, 5, 3, 1]), "site", after);
  expect(listed()).toEqual(["Trivselsmåling-0", null]);
  const few = openSampleRound({ audience, name: "Ingen svar" });
  closeRound("site", few, after);
  publish(few, "site", after);
  expect(listed()).toEqual([null, "Trivselsmåling-0", null]);
});

it("compares a round with the one before or the requested one, always with the earlier as baseline", () => {
  const roundId = closedFollowUp([4, 7, 5, 3, 1]);
  publish(roundId, "site", after);
  const cookie = as("astrid", "agent");
  const pair = (path: string) => {
    const { rendered } = loadRound(path, cookie);
    return [rendered.earlier?.id ?? null, rendered.later.id];
  };
  expect(pair(`/maalinger/${roundId}`)).toEqual([1, roundId]);
  expect(pair("/maalinger/1")).toEqual([null, 1]);
  expect(pair(`/maalinger/1?mod=${roundId}`)).toEqual([1, roundId]);
});

it("is not found for a round that is unpublished or unknown, or an invalid id", async () => {
  const roundId = closedFollowUp([4, 7, 5, 3, 1]);
  const cookie = as("sanne", "secretariat");
  for (const path of [
    `/maalinger/${roundId}`,
    "/maalinger/99",
    "/maalinger/x",
    `/maalinger/1?mod=${roundId}`,
    "/maalinger/1?mod=",
    "/maalinger/1?mod=1",
  ])
    expect(await statusOf(() => loadRound(path, cookie)), path).toBe(404);
});

const post = (roundId: string | number, cookie: string, form: Record<string, string> = { sikker: "ja" }) =>
  throughPanel(publishAction, () =>
    visit(`/sekretariat/maalinger/${roundId}/offentliggoer`, { as: cookie, form }),
  );

it("is published by the secretariat with a confirmation, and then shown", async () => {
  const roundId = closedFollowUp([4, 7, 5, 3, 1]);
  const unconfirmed = await post(roundId, as("sanne", "secretariat"), {});
  expect(unconfirmed).toMatchObject({ data: { refused: "unconfirmed" }, init: { status: 422 } });
  expect(viewResults(roundId, null)).toBeNull();
  const response = (await post(roundId, as("sanne", "secretariat"))) as Response;
  expect(response.status).toBe(303);
  expect(response.headers.get("Location")).toMatch(
    new RegExp(`^/maalinger/${roundId}\\?ok=offentliggjort&fortryd=\\d+$`),
  );
  expect(viewResults(roundId, null)).not.toBeNull();
});

it("is published by nobody else, and not twice or while open; nothing changes then", async () => {
  const open = openSampleRound({ audience });
  const before = [db.select().from(rounds).all(), db.select().from(counts).all()];
  expect(await statusOf(() => post(open, as("astrid", "agent")))).toBe(404);
  expect(await statusOf(() => post(open, as("karen", "leader")))).toBe(404);
  const secretariat = as("sanne", "secretariat");
  expect(await post(open, secretariat)).toMatchObject({
    data: { refused: "not-closed" },
    init: { status: 422 },
  });
  expect(await post(1, secretariat)).toMatchObject({ data: { refused: "published" }, init: { status: 422 } });
  expect(await statusOf(() => post(99, secretariat))).toBe(404);
  expect(await statusOf(() => post("1e1", secretariat))).toBe(404);
  expect([db.select().from(rounds).all(), db.select().from(counts).all()]).toEqual(before);
});
