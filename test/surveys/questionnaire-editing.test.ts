/** A questionnaire is built and changed on the site, by forms alone. */
import { beforeEach, describe, expect, it } from "vitest";
import {
  maxOpenDrafts,
  openDraft,
  openDrafts,
  stampOf,
} from "../../app/surveys/questionnaires/editing/drafts.server.ts";
import { action as deletePage } from "../../app/surveys/questionnaires/editing/routes/delete-page.tsx";
import { action as discard } from "../../app/surveys/questionnaires/editing/routes/discard-draft.tsx";
import { loader as draftPage } from "../../app/surveys/questionnaires/editing/routes/draft.tsx";
import { action as movePage } from "../../app/surveys/questionnaires/editing/routes/move-page.tsx";
import {
  action as begin,
  loader as newPage,
} from "../../app/surveys/questionnaires/editing/routes/new-questionnaire.tsx";
import { loader as preview } from "../../app/surveys/questionnaires/editing/routes/preview.tsx";
import { loader as versionPage } from "../../app/surveys/questionnaires/editing/routes/questionnaire.tsx";
import { loader as list } from "../../app/surveys/questionnaires/editing/routes/questionnaires.tsx";
import { action as restore } from "../../app/surveys/questionnaires/editing/routes/restore.tsx";
import { questionsOf } from "../../app/surveys/questionnaires/questionnaire.ts";
import { findQuestionnaire } from "../../app/surveys/questionnaires/questionnaires.server.ts";
import { countedQuestionsOf } from "../../app/surveys/questionnaires/questionnaire.ts";
import { withDatabase } from "../app.ts";
import { pressUndo, undoNumberOf } from "../undo/press-undo.ts";
import { visit } from "../visit.ts";
import { openedAt, openSampleRound } from "./sample-round.ts";
import {
  place,
  at,
  locationOf,
  refusalOf,
  draft,
  names,
  fieldsFor,
  addTo,
  buildDraft,
  saveNow,
  sessionOf,
  signInEditor,
} from "./questionnaire-editor.ts";

withDatabase();
signInEditor();

describe("a questionnaire", () => {
  it("is built from nothing, tried and saved, and a round can ask it", async () => {
    expect(locationOf(await begin(at("/nyt", { title: "Kursusdag", minutes: "2", from: "" })))).toBe(
      `${place}/kursusdag/kladde?ok=begyndt`,
    );
    expect(locationOf(await addTo(fieldsFor("degree", "Kan du bruge dagen?")))).toContain("ok=spoergsmaal");
    const { questionnaire } = preview(at("/kursusdag/proev/kladde"));
    expect(questionsOf(questionnaire).map(({ title }) => title)).toEqual(["Kan du bruge dagen?"]);
    expect(locationOf(await saveNow())).toBe(`${place}/kursusdag?ok=gemt`);
    expect(openDrafts()).toEqual([]);
    expect(countedQuestionsOf(findQuestionnaire("kursusdag", 1)!)).toMatchObject([
      { name: "kan_du_bruge_dagen", best: "first", outside: [] },
    ]);
    expect(openSampleRound({ questionnaire: { name: "kursusdag", version: 1 } })).toBeGreaterThan(0);
    expect(versionPage(at("/kursusdag")).view.versions).toEqual([
      { version: 1, rounds: ["Trivselsmåling-1"] },
    ]);
  });

  it("begins as a copy of a version, under a name of its own", async () => {
    expect(newPage().versions).toContainEqual({
      name: "agents",
      version: 1,
      title: "Trivselsmåling for agenter",
    });
    await begin(at("/nyt", { title: "Trivsel på Færøerne", minutes: "3", from: "agents.1" }));
    const { pages } = draft("trivsel_paa_faeroeerne");
    expect(pages).toEqual(findQuestionnaire("agents", 1)!.pages);
  });

  it.each([
    ["no title", { title: " ", minutes: "2" }, { title: ["missing"] }],
    ["a long title", { title: "x".repeat(101), minutes: "2" }, { title: ["long"] }],
    ["no number of minutes", { title: "Ny", minutes: "længe" }, { minutes: ["minutes"] }],
    ["a version that nobody has", { title: "Ny", minutes: "2", from: "ukendt.1" }, { from: ["unknown"] }],
  ])("is refused with %s", async (_, form, error) => {
    const { data } = refusalOf(await begin(at("/nyt", form as Record<string, string>)));
    expect(data.reply).toMatchObject({
      error,
      initialValue: { title: form.title },
    });
    expect(openDrafts()).toEqual([]);
  });

  it("is not begun when very many drafts are open", async () => {
    for (let n = 0; n < maxOpenDrafts; n++) await begin(at("/nyt", { title: `Ny ${n}`, minutes: "2" }));
    const { data } = refusalOf(await begin(at("/nyt", { title: "En til", minutes: "2" })));
    expect(data.reply.error).toEqual({ title: ["too-many-drafts"] });
    expect(openDrafts()).toHaveLength(maxOpenDrafts);
  });

  it("is listed by title, with its newest version or as a draft", async () => {
    await buildDraft();
    openDraft("site", { name: "agents", version: 2 }, openedAt);
    expect(list(at("")).list).toEqual([
      expect.objectContaining({ name: "course_day", version: 1, hasDraft: false }),
      expect.objectContaining({ name: "kursusdag", version: null, questions: 2, hasDraft: true }),
      expect.objectContaining({ name: "agents", version: 2, hasDraft: true }),
    ]);
  });
});

describe("a draft", () => {
  beforeEach(buildDraft);

  it("has its pages moved, and each deleted with its questions and brought back", async () => {
    await movePage(at("/kursusdag/kladde/side/page_2/flyt", { hvorhen: "op" }));
    expect(draft().pages.map(({ title }) => title)).toEqual(["Til sidst", "Spørgsmål"]);
    const before = draft();
    expect(locationOf(await deletePage(at("/kursusdag/kladde/side/page_1/slet", {})))).toContain(
      "ok=slettet",
    );
    expect(names()).toEqual([[]]);
    await restore(at("/kursusdag/kladde/fortryd", { hvad: "page.page_1" }));
    expect(draft()).toEqual(before);
  });

  it("is discarded only as it was shown, and that can be undone", async () => {
    const was = draftPage(at("/kursusdag/kladde")).view.stamp;
    const changed = { was: "another" };
    expect(await discard(at("/kursusdag/kladde/kasser", changed))).toMatchObject({
      data: { refused: "changed" },
    });
    const before = openDrafts();
    const discarded = await discard(at("/kursusdag/kladde/kasser", { was }));
    expect(locationOf(discarded)).toBe(`${place}?ok=kasseret&fortryd=${undoNumberOf(discarded)}`);
    expect(openDrafts()).toEqual([]);
    await pressUndo(discarded, sessionOf("sanne", "secretariat"));
    expect(openDrafts()).toEqual(before);
  });

  it("leads to the newest version once there is none, and is found by the secretariat only", async () => {
    await expect(async () => draftPage(at("/agents/kladde"))).rejects.toMatchObject({ status: 303 });
    await expect(async () => draftPage(at("/ukendt/kladde"))).rejects.toMatchObject({ status: 404 });
    const leader = sessionOf("jens", "leader");
    expect(() => visit(`${place}/kursusdag/kladde`, { as: leader })).toThrow(
      expect.objectContaining({ status: 404 }),
    );
  });

  it("has another stamp after each change, whatever the order of its keys", () => {
    const { title, ...rest } = draft();
    expect(stampOf({ ...rest, title })).toBe(stampOf(draft()));
    expect(stampOf({ ...rest, title: "Andet" })).not.toBe(stampOf(draft()));
  });
});
