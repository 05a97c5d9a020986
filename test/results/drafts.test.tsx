/** The draft of a result: exactly what will be published, read before it by the secretariat and then by the steering group. */
import { beforeEach, describe, expect, it } from "vitest";
import { agreeOnAction } from "../../app/results/targets-and-actions/actions.server.ts";
import { beginSession } from "../../app/people/sign-in/sessions.server.ts";
import { freezeRoundHere } from "../../app/results/publishing/freeze.server.ts";
import { publish } from "../../app/results/publishing/publish.server.ts";
import { viewPublishing } from "../../app/results/publishing/publishing-view.server.ts";
import { chooseQuotes, viewComments } from "../../app/results/publishing/quotes.server.ts";
import { action as makeDraft } from "../../app/results/publishing/routes/make-draft.tsx";
import { action as shareDraftAction } from "../../app/results/publishing/routes/share-draft.tsx";
import { shareDraft } from "../../app/results/publishing/shared-drafts.server.ts";
import { chartHandlers } from "../../app/results/report/slide-handlers.server.ts";
import { exportHandlers } from "../../app/results/report/export-handlers.server.ts";
import { MethodPage } from "../../app/results/round-page/MethodPage.tsx";
import { ResultsPage } from "../../app/results/round-page/ResultsPage.tsx";
import { WholePage } from "../../app/results/round-page/WholePage.tsx";
import { loader as draftLoader } from "../../app/results/round-page/routes/draft.tsx";
import { loader as draftMethod } from "../../app/results/round-page/routes/draft-method.tsx";
import { loader as draftQuestion } from "../../app/results/round-page/routes/draft-question.tsx";
import { loader as draftWhole } from "../../app/results/round-page/routes/draft-whole.tsx";
import { loader as methodLoader } from "../../app/results/round-page/routes/method.tsx";
import { loader as municipalityLoader } from "../../app/results/round-page/routes/municipality.tsx";
import { loader as roundLoader } from "../../app/results/round-page/routes/round.tsx";
import { loader as roundsLoader } from "../../app/results/round-page/routes/rounds.tsx";
import { loader as wholeLoader } from "../../app/results/round-page/routes/whole.tsx";
import { sendAnswer } from "../../app/surveys/answering/answering.server.ts";
import { closeRound } from "../../app/surveys/closing/closing.server.ts";
import { countedQuestionsOf } from "../../app/surveys/questionnaires/questionnaire.ts";
import { findQuestionnaire } from "../../app/surveys/questionnaires/questionnaires.server.ts";
import type { Role } from "../../db/enums.ts";
import { db, writeTransaction } from "../../db/database.server.ts";
import { addCast, type CastName } from "../../db/demo/cast.ts";
import { auditLines } from "../../db/schema/audit.ts";
import { counts } from "../../db/schema/results.ts";
import { withDatabase } from "../app.ts";
import { addAgentsTo, after, during, linksOf, openSampleRound } from "../surveys/sample-round.ts";
import { visit } from "../visit.ts";
import { pageMarkup, pageText } from "./read-page.tsx";

withDatabase();
let ids: Record<CastName, number>;
let roundId: number;
beforeEach(() => {
  ids = addCast();
  addAgentsTo("Thisted", "787", 12);
  addAgentsTo("Aarhus", "751", 12);
  roundId = closedRound();
});

const as = (who: CastName, role: Role) =>
  writeTransaction((tx) => beginSession(tx, ids[who], role, "test", new Date()));
const sanne = () => ({ id: ids.sanne, role: "secretariat" });

/** A closed round that everyone has answered, each question but `left` by all its answers in turn; every answer has a comment. */
function closedRound(name = "Trivselsmåling-1", left = ""): number {
  const municipalities = ["Thisted", "Aarhus"];
  const id = openSampleRound({
    audience: { roles: ["agent"], municipalities, activeOn: "2026-11-10" },
    name,
  });
  const questions = countedQuestionsOf(findQuestionnaire("agents", 2)!).filter((one) => one.name !== left);
  for (const [n, { token }] of linksOf(id).entries()) {
    const given = questions.map(({ name, choices }) => [name, choices[n % choices.length]!.value]);
    sendAnswer(token, { ...Object.fromEntries(given), comment: `Ord ${n}` }, during);
  }
  closeRound("site", id, after);
  return id;
}

/** Every page of the draft, asked by someone; each throws for those who may not read it. */
const draftPages: [path: string, load: (args: ReturnType<typeof visit>) => unknown][] = [
  ["", draftLoader],
  ["/samlet", draftWhole],
  ["/metode", draftMethod],
  ["/spoergsmaal/wellbeing", draftQuestion],
];
const readAll = (cookie: string) =>
  draftPages.map(([path, load]) => {
    try {
      load(visit(`/maalinger/${roundId}/kladde${path}`, { as: cookie }));
      return 200;
    } catch (thrown) {
      return (thrown as Response).status;
    }
  });
const everywhere = (status: number) => draftPages.map(() => status);

const act = (
  action: typeof makeDraft | typeof shareDraftAction,
  part: string,
  form: Record<string, string> = { sikker: "ja" },
) =>
  action(visit(`/sekretariat/maalinger/${roundId}/kladde${part}`, { as: as("sanne", "secretariat"), form }));

describe("a draft", () => {
  it("is read by the secretariat alone until it is shared, then by the steering group, and by nobody else", () => {
    const readers = {
      sanne: as("sanne", "secretariat"),
      stig: as("stig", "steering"),
      karen: as("karen", "leader"),
      astrid: as("astrid", "agent"),
      vibeke: as("vibeke", "host"),
    };
    const statuses = () =>
      Object.fromEntries(Object.entries(readers).map(([who, one]) => [who, readAll(one)]));
    const nobody = Object.fromEntries(Object.keys(readers).map((who) => [who, everywhere(404)]));
    expect(statuses()).toEqual(nobody);
    freezeRoundHere(roundId, sanne(), after);
    expect(statuses()).toEqual({ ...nobody, sanne: everywhere(200) });
    expect(shareDraft(roundId, sanne(), after)).toEqual({ shared: true });
    expect(statuses()).toEqual({ ...nobody, sanne: everywhere(200), stig: everywhere(200) });
  });

  it("is shown at no address of what is published", () => {
    freezeRoundHere(roundId, sanne(), after);
    shareDraft(roundId, sanne(), after);
    const cookie = as("sanne", "secretariat");
    expect(() => roundLoader(visit(`/maalinger/${roundId}`, { as: cookie }))).toThrow(
      expect.objectContaining({ status: 404 }),
    );
    expect(() =>
      municipalityLoader(visit(`/maalinger/${roundId}/kommune`, { as: as("karen", "leader") })),
    ).toThrow(expect.objectContaining({ status: 404 }));
    const html = draftPages
      .slice(0, 2)
      .map(([path]) => draftMarkup(path as "" | "/samlet", cookie))
      .join();
    const files = [...chartHandlers, ...exportHandlers].map(({ path }) => path.replace(/.*(\.\w+)$/, "$1"));
    expect(html).not.toMatch(
      new RegExp(`href="[^"]*(?:${[...new Set(files)].join("|").replaceAll(".", "\\.")})`),
    );
  });

  it("is marked as one, and shows exactly what is published afterwards", () => {
    const [comments] = viewComments(roundId, sanne(), after)!.questions;
    const [chosen] = comments!.texts;
    freezeRoundHere(roundId, sanne(), after);
    chooseQuotes(roundId, new Map([[chosen!.key, "Renset ord"]]), sanne(), after);
    const cookie = as("sanne", "secretariat");
    const [first, whole] = [draftMarkup("", cookie), draftMarkup("/samlet", cookie)];
    expect(first).toContain("Målingen er ikke offentliggjort.");
    expect(first).toContain("Renset ord");
    const frozen = db.select().from(counts).all();
    expect(publish(roundId, sanne(), after)).toEqual({ published: true });
    expect(db.select().from(counts).all()).toEqual(frozen);
    const published = wholeLoader(visit(`/maalinger/${roundId}/samlet`, { as: cookie })).rendered.figures;
    const figures = (html: string) => html.replace(/<p class="chart-links">.*?<\/p>/g, "");
    expect(whole).toContain(figures(published));
  });

  it("sends its readers on to the result once it is published", () => {
    freezeRoundHere(roundId, sanne(), after);
    shareDraft(roundId, sanne(), after);
    publish(roundId, sanne(), after);
    expect(readAll(as("stig", "steering"))).toEqual(everywhere(302));
    expect(() => draftLoader(visit(`/maalinger/${roundId}/kladde`, { as: as("stig", "steering") }))).toThrow(
      expect.objectContaining({ headers: new Headers({ Location: `/maalinger/${roundId}` }) }),
    );
  });

  it("leaves a line in the audit trail for each reader, of which the secretariat sees who has read it", () => {
    freezeRoundHere(roundId, sanne(), after);
    shareDraft(roundId, sanne(), after);
    expect(viewPublishing(roundId, after)!.draft!.readers).toEqual([]);
    readAll(as("stig", "steering"));
    readAll(as("sanne", "secretariat"));
    readAll(as("astrid", "agent"));
    const names = viewPublishing(roundId, after)!.draft!.readers.map(({ name, role }) => `${name} ${role}`);
    expect(names.toSorted()).toEqual(["Sanne Tværgaard secretariat", "Stig Møllehave steering"]);
    const scope = `round:${roundId}`;
    const line = (actorId: number, act: string) => expect.objectContaining({ act, actorId, scope });
    const lines = db.select().from(auditLines).all();
    expect(lines).toContainEqual(line(ids.stig, "draft-seen"));
    expect(lines).toContainEqual(line(ids.sanne, "draft-shared"));
    expect(lines).not.toContainEqual(line(ids.astrid, "draft-seen"));
  });

  it("is made and shared by the secretariat with a confirmation, and listed to the steering group", async () => {
    const shared = () => roundsLoader(visit("/maalinger", { as: as("stig", "steering") })).shared;
    expect(await act(makeDraft, "", {})).toMatchObject({ data: { refused: "unconfirmed" } });
    expect(await act(shareDraftAction, "/del")).toMatchObject({ data: { refused: "no-draft" } });
    expect(viewPublishing(roundId, after)!.draft).toBeNull();
    expect(await act(makeDraft, "")).toMatchObject({ status: 303 });
    expect(await act(shareDraftAction, "/del", {})).toMatchObject({ data: { refused: "unconfirmed" } });
    expect(shared()).toEqual([]);
    expect(await act(shareDraftAction, "/del")).toMatchObject({ status: 303 });
    expect(shared().map(({ id }) => id)).toEqual([roundId]);
    publish(roundId, sanne(), after);
    expect(shared()).toEqual([]);
    expect(await act(shareDraftAction, "/del")).toMatchObject({ data: { refused: "no-draft" } });
  });

  it("is not made of a round that is still open, or by anyone else", async () => {
    expect(() =>
      visit(`/sekretariat/maalinger/${roundId}/kladde`, {
        as: as("stig", "steering"),
        form: { sikker: "ja" },
      }),
    ).toThrow(expect.objectContaining({ status: 404 }));
    roundId = openSampleRound({
      audience: { roles: ["agent"], municipalities: ["Thisted"], activeOn: "2026-11-10" },
      name: "Åben",
    });
    expect(await act(makeDraft, "")).toMatchObject({ data: { refused: "not-closed" } });
  });
});

it("compares a draft with any published round, and tells of the steps agreed before it", () => {
  const rounds = ["Trivselsmåling-2", "Trivselsmåling-3"].map((name) => closedRound(name));
  const [second, third] = rounds as [number, number];
  for (const id of [roundId, second]) {
    freezeRoundHere(id, sanne(), after);
    publish(id, sanne(), after);
  }
  const step = { question: "wellbeing", what: "Fast møde", owner: "Lederkredsen", dueOn: "2027-05-16" };
  agreeOnAction(roundId, step, "site", after);
  freezeRoundHere(third, sanne(), after);
  const pageOf = (query: string) => {
    const path = `/maalinger/${third}/kladde${query}`;
    return pageMarkup(<ResultsPage {...draftLoader(visit(path, { as: as("sanne", "secretariat") }))} />);
  };
  const links = (html: string) => [...html.matchAll(/href="(\/maalinger[^"]+)"/g)].map(([, to]) => to!);
  const page = pageOf("");
  expect(page).toContain("Fast møde");
  const choices = links(page).filter((to) => /kladde\?mod=/.test(to));
  expect(choices).toEqual([
    `/maalinger/${third}/kladde?mod=${second}`,
    `/maalinger/${third}/kladde?mod=${roundId}`,
  ]);
  const other = pageOf(`?mod=${roundId}`);
  expect(other).toContain("Trivselsmåling-1");
  expect(links(other)).toContain(`/maalinger/${third}/kladde/metode?mod=${roundId}`);
  expect(links(other).some((to) => /diagram|\.pdf/.test(to))).toBe(false);
  expect(() => pageOf("?mod=99")).toThrow(expect.objectContaining({ status: 404 }));
});

it("tells everyone what is withheld, as the draft did", () => {
  roundId = closedRound("Trivselsmåling-2", "leadership_focus");
  freezeRoundHere(roundId, sanne(), after);
  const { view } = draftMethod(
    visit(`/maalinger/${roundId}/kladde/metode`, { as: as("sanne", "secretariat") }),
  );
  expect(view.withheld).toContainEqual({
    what: "total",
    questions: [expect.objectContaining({ name: "leadership_focus" })],
  });
  publish(roundId, sanne(), after);
  const everyone = methodLoader(visit(`/maalinger/${roundId}/metode`, { as: as("astrid", "agent") }));
  expect(everyone.view.withheld).toEqual(view.withheld);
  expect(pageText(<MethodPage {...everyone} />)).toContain("Ledelsens fokus: vises ikke ");
});

it("shares no draft of an evaluation, which is the secretariat's alone", () => {
  const audience = { roles: ["agent" as const], municipalities: ["Thisted"], activeOn: "2026-11-10" };
  const evaluation = openSampleRound({ audience, questionnaire: { name: "course_day", version: 1 } });
  closeRound("site", evaluation, after);
  freezeRoundHere(evaluation, sanne(), after);
  expect(shareDraft(evaluation, sanne(), after)).toEqual({ refused: "unknown" });
});

function draftMarkup(path: "" | "/samlet", cookie: string): string {
  const args = visit(`/maalinger/${roundId}/kladde${path}`, { as: cookie });
  return pageMarkup(
    path === "" ? <ResultsPage {...draftLoader(args)} /> : <WholePage {...draftWhole(args)} />,
  );
}

it("names who may read it", () => {
  freezeRoundHere(roundId, sanne(), after);
  const text = () =>
    pageText(
      <ResultsPage
        {...draftLoader(visit(`/maalinger/${roundId}/kladde`, { as: as("sanne", "secretariat") }))}
      />,
    );
  expect(text()).toContain("Kun sekretariatet kan læse kladden");
  shareDraft(roundId, sanne(), after);
  expect(text()).toContain("Kun sekretariatet og styregruppen kan læse kladden");
});
