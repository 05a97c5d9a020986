/** Quotes from free texts, and actions agreed after a round. */
import { asc, eq } from "drizzle-orm";
import { createElement } from "react";
import { beforeEach, describe, expect, it } from "vitest";
import { beginSession } from "../../app/people/sign-in/sessions.server.ts";
import {
  actionsOf,
  agreeOnAction,
  completeAction,
  stepsAt,
} from "../../app/results/targets-and-actions/actions.server.ts";
import { freezeAndPublish as publish } from "./freeze-and-publish.ts";
import { chooseQuotes, quotesOf, viewComments } from "../../app/results/publishing/quotes.server.ts";
import { action as changeStep } from "../../app/results/targets-and-actions/routes/action.tsx";
import { action as doneAction } from "../../app/results/targets-and-actions/routes/action-done.tsx";
import { action as agreeAction } from "../../app/results/targets-and-actions/routes/actions.tsx";
import {
  action as quoteAction,
  loader as commentsLoader,
} from "../../app/results/publishing/routes/comments.tsx";
import { CommentsPage } from "../../app/results/publishing/CommentsPage.tsx";
import { findPublished } from "../../app/results/figures/published-rounds.server.ts";
import { drawReport } from "../../app/results/report/report.server.ts";
import { ResultsPage } from "../../app/results/round-page/ResultsPage.tsx";
import { loader as roundLoader } from "../../app/results/round-page/routes/round.tsx";
import { renderRound } from "../../app/results/round-page/rendered-round.server.tsx";
import { viewResults } from "../../app/results/round-page/results-view.server.ts";
import { sendAnswer } from "../../app/surveys/answering/answering.server.ts";
import { closeRound } from "../../app/surveys/closing/closing.server.ts";
import { db, writeTransaction } from "../../db/database.server.ts";
import { auditLines } from "../../db/schema/audit.ts";
import { actions, quotes } from "../../db/schema/results.ts";
import { comments } from "../../db/schema/surveys.ts";
import type { Role } from "../../db/enums.ts";
import { withDatabase } from "../app.ts";
import { wholeText, withoutBlanks } from "../pdf-reader.ts";
import { pressUndo, undoNumberOf } from "../undo/press-undo.ts";
import { visit } from "../visit.ts";
import { pageText } from "./read-page.tsx";
import { addCast, type CastName } from "../../db/demo/cast.ts";
import { after, during, addAgentsTo, linksOf, openSampleRound } from "../surveys/sample-round.ts";

withDatabase();
let ids: Record<CastName, number>;
beforeEach(() => {
  ids = addCast();
  addAgentsTo("Thisted", "787", 12);
});

const as = (who: CastName, role: Role) =>
  writeTransaction((tx) => beginSession(tx, ids[who], role, "test", new Date()));
const secretariat = () => ({ id: ids.sanne, role: "secretariat" });
const audience = { roles: ["agent" as const], municipalities: ["Thisted", "Lemvig"], activeOn: "2026-11-10" };

/** A closed round of 12 answers, this many of them with a comment. */
function closedWith(written: number): number {
  const roundId = openSampleRound({ audience });
  for (const [n, { token }] of linksOf(roundId).entries())
    sendAnswer(token, { wellbeing: "high", ...(n < written && { comment: `Ord ${n}` }) }, during);
  closeRound("site", roundId, after);
  return roundId;
}

const keys = () => db.select().from(comments).orderBy(asc(comments.key)).all();
const statusOf = async (act: () => unknown) => {
  try {
    await act();
  } catch (thrown) {
    return (thrown as Response).status;
  }
};

describe("quotes", () => {
  it("that may name someone in the register are told of before they are chosen, and kept only when ticked", async () => {
    const roundId = closedWith(10);
    const [first, second] = keys();
    db.update(comments)
      .set({ text: "Spørg Astrid Vestergren, hun ved det" })
      .where(eq(comments.key, first!.key))
      .run();
    const session = as("sanne", "secretariat");
    const at = `/sekretariat/maalinger/${roundId}/kommentarer`;
    const { view } = commentsLoader(visit(at, { as: session }));
    const namesOf = (key: string) =>
      view.questions.flatMap(({ texts }) => texts).find((text) => text.key === key)!.names;
    expect([namesOf(first!.key), namesOf(second!.key)]).toEqual([["Astrid Vestergren"], []]);
    const page = pageText(createElement(CommentsPage, { view, done: false, refusal: null }));
    expect(page.match(/nævner måske Astrid Vestergren/g)).toHaveLength(1);
    const choose = (form: Record<string, string>) =>
      quoteAction(visit(at, { as: session, form: { vis: first!.key, ...form } }));
    const field = `text-${first!.key}`;
    expect(await choose({ [field]: "Karens råd hjalp" })).toMatchObject({
      data: {
        refused: "names",
        names: { [first!.key]: ["Karens"] },
        typed: { [first!.key]: "Karens råd hjalp" },
      },
      init: { status: 422 },
    });
    expect(quotesOf(roundId)).toEqual([]);
    expect(await choose({ [field]: "Spørg en kollega" })).toMatchObject({ status: 303 });
    expect(await choose({ [field]: "Karens råd hjalp", alligevel: first!.key })).toMatchObject({
      status: 303,
    });
    expect(quotesOf(roundId).map(({ text }) => text)).toEqual(["Karens råd hjalp"]);
  });

  it("are shown with the round, as redacted, in the order of random keys and without other data", () => {
    const roundId = closedWith(10);
    const [first, second] = keys();
    const chosen = new Map([
      [second!.key, "Andet ord"],
      [first!.key, "Renset ord"],
    ]);
    expect(chooseQuotes(roundId, chosen, secretariat(), after)).toEqual({ chosen: 2 });
    expect(viewResults(roundId, null)).toBeNull();
    publish(roundId, "site", after);
    expect(viewResults(roundId, null)!.quotes).toEqual([
      { key: first!.key, question: "comment", text: "Renset ord" },
      { key: second!.key, question: "comment", text: "Andet ord" },
    ]);
  });

  it("in letters that the report's fonts lack are told of there with where they can be read", async () => {
    const roundId = closedWith(10);
    const [first, second, third] = keys();
    const chosen = new Map([
      [first!.key, "مرحبا بكم"],
      [second!.key, "Godt råd 😀"],
      [third!.key, "不好"],
    ]);
    chooseQuotes(roundId, chosen, secretariat(), after);
    publish(roundId, "site", after);
    const text = await wholeText(await drawReport(viewResults(roundId, null)!, "da"));
    expect(text.match(new RegExp(`Etsvarmedtegn[^(]*/maalinger/${roundId}/samlet`, "g"))).toHaveLength(2);
    expect(text).toContain(withoutBlanks("»Godt råd […]«"));
    expect(text).not.toContain(withoutBlanks("»[…]"));
  });

  it("can be chosen from ten comments, not from nine", () => {
    const roundId = closedWith(9);
    expect(viewComments(roundId, secretariat(), after)!.questions.map(({ quotable }) => quotable)).toEqual([
      false,
    ]);
    expect(chooseQuotes(roundId, new Map([[keys()[0]!.key, "Ord"]]), secretariat(), after)).toEqual({
      refused: "quote",
    });
    expect(quotesOf(roundId)).toEqual([]);
  });

  it("cannot be changed once the round is published, and are refused when empty, too long or of no comment", () => {
    const roundId = closedWith(10);
    const { key } = keys()[0]!;
    chooseQuotes(roundId, new Map([[key, "Ord"]]), secretariat(), after);
    for (const [of, text] of [
      [key, ""],
      [key, "x".repeat(1001)],
      ["unheard", "Ord"],
    ])
      expect(chooseQuotes(roundId, new Map([[of!, text!]]), secretariat(), after)).toEqual({
        refused: "quote",
      });
    publish(roundId, "site", after);
    expect(chooseQuotes(roundId, new Map(), secretariat(), after)).toEqual({ refused: "locked" });
    expect(quotesOf(roundId).map(({ text }) => text)).toEqual(["Ord"]);
  });

  it("are read by the secretariat only, when the round is closed, and leave an audit line", async () => {
    const open = openSampleRound({ audience });
    const load = (who: CastName, role: Role) =>
      commentsLoader(visit(`/sekretariat/maalinger/${open}/kommentarer`, { as: as(who, role) }));
    expect(await statusOf(() => load("sanne", "secretariat"))).toBe(404);
    closeRound("site", open, after);
    expect(await statusOf(() => load("karen", "leader"))).toBe(404);
    expect(load("sanne", "secretariat").view.questions[0]!.texts).toEqual([]);
    expect(db.select().from(auditLines).all()).toContainEqual(
      expect.objectContaining({ act: "comments-read", actorId: ids.sanne, scope: `round:${open}` }),
    );
  });

  it("are read from the form: the ticked ones as written", async () => {
    const roundId = closedWith(10);
    const [first, second] = keys();
    const form = {
      vis: first!.key,
      [`text-${first!.key}`]: " Renset ",
      [`text-${second!.key}`]: "Ikke valgt",
    };
    const path = `/sekretariat/maalinger/${roundId}/kommentarer`;
    const send = (body: Record<string, string>) =>
      quoteAction(visit(path, { as: as("sanne", "secretariat"), form: body }));
    expect(await send(form)).toMatchObject({ status: 303 });
    expect(db.select().from(quotes).all()).toEqual([
      { key: first!.key, roundId, question: "comment", text: "Renset" },
    ]);
    expect(await send({ vis: first!.key, [`text-${first!.key}`]: " " })).toMatchObject({
      init: { status: 422 },
    });
    expect(quotesOf(roundId).map(({ text }) => text)).toEqual(["Renset"]);
  });
});

describe("actions", () => {
  const step = { question: "wellbeing", what: "Fast møde", owner: "Lederkredsen", dueOn: "16-05-2027" };
  const send = (
    roundId: number,
    form: Record<string, string>,
    who: CastName = "sanne",
    role: Role = "secretariat",
  ) => agreeAction(visit(`/sekretariat/maalinger/${roundId}/indsatser`, { as: as(who, role), form }));
  const finish = (id: number, outcome: string) =>
    doneAction(
      visit(`/sekretariat/maalinger/indsatser/${id}/gjort`, {
        as: as("sanne", "secretariat"),
        form: { outcome },
      }),
    );

  it("are agreed after a published round, done once, and followed up in the next", async () => {
    const roundId = closedWith(0);
    publish(roundId, "site", after);
    expect(await send(roundId, step)).toMatchObject({ status: 303 });
    const [agreed] = actionsOf(roundId);
    expect(agreed).toMatchObject({ what: "Fast møde", dueOn: "2027-05-16", doneOn: null });
    expect(await finish(agreed!.id, "Holdt fra maj")).toMatchObject({ status: 303 });
    expect(actionsOf(roundId)[0]).toMatchObject({ outcome: "Holdt fra maj" });
    expect(await statusOf(() => finish(agreed!.id, "Igen"))).toBe(404);
    const next = openSampleRound({ audience, name: "Trivselsmåling-2" });
    closeRound("site", next, after);
    publish(next, "site", after);
    expect(renderRound(next, roundId, "da")!.earlier!.id).toBe(roundId);
    expect(stepsAt(findPublished(next)!, after).done.map(({ what }) => what)).toEqual(["Fast møde"]);
  });

  it("stand as not done until they are, and as done only after the next round, whatever is compared", () => {
    const first = closedWith(0);
    publish(first, "site", after);
    agreeOnAction(first, { ...step, what: "Åben", dueOn: "2026-11-01" }, "site", after);
    agreeOnAction(first, { ...step, what: "Gjort", dueOn: "2026-11-01" }, "site", after);
    completeAction(actionsOf(first)[1]!.id, "Godt", "site", after);
    const [second, third] = ["Trivselsmåling-2", "Trivselsmåling-3"].map((name) => {
      const roundId = openSampleRound({ audience, name });
      closeRound("site", roundId, after);
      publish(roundId, "site", after);
      return roundId;
    });
    const whatAt = (roundId: number) => {
      const { doing, done } = stepsAt(findPublished(roundId)!, after);
      return [doing.map(({ what }) => what), done.map(({ what }) => what)];
    };
    expect(whatAt(first)).toEqual([["Åben"], ["Gjort"]]);
    expect(whatAt(second!)).toEqual([["Åben"], ["Gjort"]]);
    expect(whatAt(third!)).toEqual([["Åben"], []]);
    const page = (query: string) =>
      pageText(
        createElement(
          ResultsPage,
          roundLoader(visit(`/maalinger/${third}${query}`, { as: as("astrid", "agent") })),
        ),
      );
    const card = (query: string) => /Det gør vi (.*?) Alle svar/.exec(page(query))?.[1];
    expect(card("")).toMatch(/^Åben .* skulle være gjort senest 1. november 2026/);
    expect(card(`?mod=${first}`)).toBe(card(""));
  });

  it("are corrected and deleted, and deleting can be undone", async () => {
    const roundId = closedWith(0);
    publish(roundId, "site", after);
    await send(roundId, step);
    const [agreed] = actionsOf(roundId);
    const change = (form: Record<string, string>) =>
      changeStep(
        visit(`/sekretariat/maalinger/indsatser/${agreed!.id}`, { as: as("sanne", "secretariat"), form }),
      );
    const list = `/sekretariat/maalinger/${roundId}/indsatser`;
    const corrected = (await change({
      ...step,
      what: "Møde hver uge",
    })) as Response;
    expect(corrected.headers.get("Location")).toBe(`${list}?ok=rettet`);
    expect(await change({ ...step, what: " " })).toMatchObject({
      init: { status: 400 },
    });
    expect(await change({ ...step, question: "unheard" })).toMatchObject({
      init: { status: 422 },
    });
    expect(actionsOf(roundId)).toEqual([{ ...agreed, what: "Møde hver uge" }]);
    const before = actionsOf(roundId);
    const deleted = (await change({ slet: "ja" })) as Response;
    expect(deleted.headers.get("Location")).toBe(`${list}?ok=slettet&fortryd=${undoNumberOf(deleted)}`);
    expect(actionsOf(roundId)).toEqual([]);
    expect(await statusOf(() => change(step))).toBe(404);
    await pressUndo(deleted, as("sanne", "secretariat"));
    expect(actionsOf(roundId)).toEqual(before);
  });

  it.each([
    ["no owner", { ...step, owner: " " }, 400],
    ["no such day", { ...step, dueOn: "31-02-2027" }, 400],
    ["an unknown question", { ...step, question: "unheard" }, 422],
    ["too long a text", { ...step, what: "x".repeat(301) }, 400],
  ])("are refused with %s, and nothing is saved", async (_, form, status) => {
    const roundId = closedWith(0);
    publish(roundId, "site", after);
    expect(await send(roundId, form)).toMatchObject({ init: { status } });
    expect(db.select().from(actions).all()).toEqual([]);
  });

  it("are not agreed before the round is published, or by anyone else", async () => {
    const roundId = closedWith(0);
    expect(await statusOf(() => send(roundId, step))).toBe(404);
    publish(roundId, "site", after);
    expect(await statusOf(() => send(roundId, step, "karen", "leader"))).toBe(404);
    expect(db.select().from(actions).all()).toEqual([]);
  });
});
