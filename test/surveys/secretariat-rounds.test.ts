import { beforeEach, expect, it } from "vitest";
import { beginSession } from "../../app/people/sign-in/sessions.server.ts";
import { setTargets, targetsOf } from "../../app/results/targets-and-actions/targets.server.ts";
import { saveDraft, sendAnswer } from "../../app/surveys/answering/answering.server.ts";
import { findKey, makeKey } from "../../app/surveys/anonymity/keys.server.ts";
import { countSentAnswers } from "../../app/surveys/rounds/reminders.server.ts";
import { findRound } from "../../app/surveys/round.server.ts";
import { action as create } from "../../app/surveys/rounds/routes/new-round.tsx";
import { loader as show } from "../../app/surveys/rounds/routes/round.tsx";
import { action as close } from "../../app/surveys/rounds/routes/close-round.tsx";
import { action as change, loader as draft } from "../../app/surveys/rounds/routes/change-round.tsx";
import { action as drop } from "../../app/surveys/rounds/routes/delete-round.tsx";
import { loader as lookAt, action as openAct } from "../../app/surveys/rounds/routes/open-round.tsx";
import { loader as trial, action as tryOut } from "../../app/surveys/rounds/routes/trial.tsx";
import { loader as list } from "../../app/surveys/rounds/routes/rounds.tsx";
import { danishDate, daysLater } from "../../app/base/dates/danish-time.ts";
import { db, writeTransaction } from "../../db/database.server.ts";
import { letters } from "../../db/schema/mail.ts";
import { invitations, rounds } from "../../db/schema/surveys.ts";
import { undos } from "../../db/schema/undo.ts";
import { renderLetter } from "../../app/mail/letters/render.server.ts";
import { openProps } from "../../app/mail/outbox/sealed-props.server.ts";
import type { Role } from "../../db/enums.ts";
import { withDatabase } from "../app.ts";
import { pressUndo, undoNumberOf } from "../undo/press-undo.ts";
import { visit } from "../visit.ts";
import { type CastName, addCast } from "../../db/demo/cast.ts";
import { linksOf } from "./sample-round.ts";

withDatabase();
let ids: Record<CastName, number>;
beforeEach(() => {
  ids = addCast();
});

const as = (who: CastName, role: Role) =>
  writeTransaction((tx) => beginSession(tx, ids[who], role, "test", new Date()));
const secretariat = () => as("sanne", "secretariat");
const today = () => danishDate(new Date());
const danish = (day: string) => day.split("-").reverse().join("-");
const typed = (changes: Record<string, string> = {}) => ({
  name: "Trivselsmåling-1",
  questionnaire: "agents.2",
  opensOn: danish(today()),
  closesOn: danish(daysLater(today(), 10)),
  roles: "agent",
  reminders: "1",
  ...changes,
});
/** The path below a round's page ("/aabn"), or the whole path without a round. */
const args = (path: string, options: Parameters<typeof visit>[1], id?: number | string) =>
  visit(id === undefined ? path : `/sekretariat/maalinger/${id}${path}`, options);
const post = (path: string, form: Record<string, string> = {}, id?: number | string) =>
  args(path, { form, as: secretariat(), method: "POST" }, id);

const confirmed = { sikker: "ja" };

async function made(changes: Record<string, string> = {}): Promise<number> {
  const answer = (await create(post("/sekretariat/maalinger/ny", typed(changes)))) as Response;
  expect(answer.status).toBe(303);
  return db.select().from(rounds).all().at(-1)!.id;
}

it("creates a round from the form, and shows the number of invitees", async () => {
  const id = await made();
  const { view } = await show(args("", { as: secretariat() }, id));
  expect(view).toMatchObject({ status: "draft", invited: 4, over: false });
  expect(findRound(id)).toMatchObject({
    name: "Trivselsmåling-1",
    remindersMax: 1,
    audience: { roles: ["agent"], municipalities: null, activeOn: today() },
  });
});

it.each([
  ["no name", { name: " " }, 400, "name"],
  ["a name far too long", { name: "x".repeat(81) }, 400, "name"],
  ["a name in which nothing can be seen", { name: "\u0000\u001b\u200b" }, 400, "name"],
  ["a closing further off than a date can be", { closesOn: "12-02-9999" }, 400, "closesOn"],
  ["a round of years", { closesOn: danish(daysLater(today(), 400)) }, 400, "closesOn"],
  ["people active only after it opens", { activeOn: danish(daysLater(today(), 1)) }, 400, "activeOn"],
  ["no date", { opensOn: "" }, 400, "opensOn"],
  ["a date that is none", { closesOn: "31-02-2027" }, 400, "closesOn"],
  ["a role nobody has", { roles: "king" }, 400, "roles"],
  ["a questionnaire that is a path", { questionnaire: "../agents.1" }, 400, "questionnaire"],
  ["more reminders than are offered", { reminders: "99" }, 400, "reminders"],
  ["an unknown questionnaire", { questionnaire: "agents.9" }, 422, "questionnaire"],
  ["an unknown municipality", { municipalities: "Atlantis" }, 422, "municipalities"],
  ["a closing before its opening", { closesOn: "01-01-2020" }, 422, "closesOn"],
])("refuses a form with %s, keeps what was typed, and makes nothing", async (_, changes, status, field) => {
  const answer = (await create(
    post("/sekretariat/maalinger/ny", typed(changes as Record<string, string>)),
  )) as {
    data: {
      reply: {
        error: Record<string, string[]>;
        initialValue: Record<string, unknown>;
      };
    };
    init: { status: number };
  };
  expect(answer.init.status).toBe(status);
  expect(Object.keys(answer.data.reply.error).map((key) => key.replace(/\[.*/, ""))).toEqual([field]);
  expect(answer.data.reply.initialValue.questionnaire).toBe(
    typed(changes as Record<string, string>).questionnaire,
  );
  expect(db.select().from(rounds).all()).toEqual([]);
});

it("shows invitees, letter and expected results before a round is opened, and opens it only when confirmed", async () => {
  const id = await made();
  const { launch } = await lookAt(args("/aabn", { as: secretariat() }, id));
  expect(launch!.municipalities).toEqual([
    { name: "Horsens", count: 1 },
    { name: "Aarhus", count: 3 },
  ]);
  expect(launch!.invitation.text).toContain("/svar/dit-eget-link");
  expect(launch!.reminder!.text).toContain("Hej [navn]");
  expect(launch!.remindedFrom).toHaveLength(1);
  expect(JSON.stringify(launch)).not.toMatch(/Astrid|eksempel\.dk/);
  expect(await openAct(post("/aabn", {}, id))).toMatchObject({
    data: { wrong: "unconfirmed" },
    init: { status: 422 },
  });
  expect([db.select().from(letters).all(), db.select().from(invitations).all()]).toEqual([[], []]);
});

it("warns when invitees are also invited to another open round", async () => {
  await openAct(post("/aabn", confirmed, await made()));
  const other = await made({ name: "Trivselsmåling-2", municipalities: "Aarhus" });
  const { launch } = await lookAt(args("/aabn", { as: secretariat() }, other));
  expect(launch!.alsoIn).toEqual([{ name: "Trivselsmåling-1", count: 3 }]);
});

it("shows a draft in the form, changes it, and invites those active on a day", async () => {
  const id = await made();
  setTargets(id, new Map([["wellbeing", 60]]), "site", new Date());
  const { form } = await draft(args("/ret", { as: secretariat() }, id));
  expect(form).toMatchObject({ ...typed(), roles: ["agent"], municipalities: [], activeOn: "" });
  const activeOn = daysLater(today(), -30);
  const changes = { name: "Ny", municipalities: "Aarhus", activeOn: danish(activeOn), reminders: "0" };
  const answer = (await change(post("/ret", typed(changes), id))) as Response;
  expect(answer.headers.get("Location")).toBe(`/sekretariat/maalinger/${id}?ok=rettet`);
  expect(findRound(id)).toMatchObject({
    name: "Ny",
    state: "draft",
    remindersMax: 0,
    audience: { municipalities: ["Aarhus"], activeOn },
  });
  expect(targetsOf(id).get("wellbeing")).toBe(60);
  await change(post("/ret", typed({ questionnaire: "course_day.1" }), id));
  expect(targetsOf(id).size).toBe(0);
});

it("refuses an invalid change, and any change once the round is open", async () => {
  await made();
  const id = await made({ name: "Trivselsmåling-2" });
  const before = findRound(id);
  expect(await change(post("/ret", typed(), id))).toMatchObject({ init: { status: 422 } });
  expect(await change(post("/ret", typed({ name: "" }), id))).toMatchObject({ init: { status: 400 } });
  expect(findRound(id)).toEqual(before);
  await openAct(post("/aabn", confirmed, id));
  const open = findRound(id);
  expect(await change(post("/ret", typed({ name: "Ny" }), id))).toMatchObject({ init: { status: 422 } });
  expect(await drop(post("/slet", confirmed, id))).toMatchObject({
    data: { wrong: "not-draft" },
    init: { status: 422 },
  });
  expect(findRound(id)).toEqual(open);
});

it("deletes a draft with its targets and the key of an interrupted launch, and brings back all but the key", async () => {
  const id = await made();
  setTargets(id, new Map([["wellbeing", 60]]), "site", new Date());
  makeKey(id);
  const before = [findRound(id), targetsOf(id)];
  const gone = (await drop(post("/slet", {}, id))) as Response;
  expect(gone.headers.get("Location")).toBe(
    `/sekretariat/maalinger?ok=slettet&fortryd=${undoNumberOf(gone)}`,
  );
  expect([findRound(id), targetsOf(id).size, findKey(id)]).toEqual([null, 0, null]);
  await pressUndo(gone, as("sanne", "secretariat"));
  expect([findRound(id), targetsOf(id), findKey(id)]).toEqual([...before, null]);
});

it("opens a round once and closes it once", async () => {
  const id = await made();
  const opened = (await openAct(post("/aabn", confirmed, id))) as Response;
  expect(opened.headers.get("Location")).toMatch(
    new RegExp(`^/sekretariat/maalinger/${id}\\?ok=aabnet&fortryd=\\d+$`),
  );
  expect(await openAct(post("/aabn", confirmed, id))).toMatchObject({
    data: { wrong: "not-draft" },
    init: { status: 422 },
  });
  expect(db.select().from(letters).all()).toHaveLength(4);
  expect(await close(post("/luk", {}, id))).toMatchObject({
    data: { wrong: "unconfirmed" },
    init: { status: 422 },
  });
  const closed = (await close(post("/luk", { sikker: "ja" }, id))) as Response;
  expect(closed.status).toBe(303);
  expect(await close(post("/luk", { sikker: "ja" }, id))).toMatchObject({
    data: { wrong: "not-open" },
    init: { status: 422 },
  });
});

it("sends a trial of the letters to oneself alone, and opens nothing", async () => {
  const id = await made();
  const tried = (await openAct(post("/aabn", { "udsendelse-knap": "proeve" }, id))) as Response;
  expect([tried.status, tried.headers.get("Location")]).toEqual([303, "?ok=proeve"]);
  const sent = db.select().from(letters).all();
  expect(sent.map(({ letter, personId }) => [letter, personId])).toEqual([
    ["survey-invitation", ids.sanne],
    ["survey-reminder", ids.sanne],
  ]);
  const { locale, props } = sent[0]!;
  const { subject, text } = await renderLetter("survey-invitation", locale, openProps(props!));
  expect(subject).toMatch(/^Prøve: /);
  expect(text).toContain("/svar/dit-eget-link");
  expect(findRound(id)!.state).toBe("draft");
});

it("can be undone for five minutes, in which no letter leaves: it is a draft that invites nobody, and can be opened again", async () => {
  const id = await made({ opensOn: danish(daysLater(today(), 2)) });
  const drafted = findRound(id);
  const opened = await openAct(post("/aabn", confirmed, id));
  expect(
    db
      .select()
      .from(letters)
      .all()
      .map(({ dueAt }) => dueAt),
  ).toEqual(Array(4).fill(drafted!.opensAt));
  await pressUndo(opened, secretariat());
  expect(findRound(id)).toEqual(drafted);
  expect([db.select().from(letters).all(), db.select().from(invitations).all()]).toEqual([[], []]);
  await openAct(post("/aabn", confirmed, id));
  expect(linksOf(id)).toHaveLength(4);
});

it("keeps for its undoing nothing of an invitation, which would show who has answered", async () => {
  const id = await made();
  await openAct(post("/aabn", confirmed, id));
  const kept = db
    .select()
    .from(undos)
    .all()
    .flatMap(({ changes }) => changes);
  expect(kept.map(({ table }) => table)).toEqual(["rounds"]);
});

it("shows the number of answers as of last night only", async () => {
  const id = await made();
  await openAct(post("/aabn", confirmed, id));
  writeTransaction((tx) =>
    tx
      .update(rounds)
      .set({ opensAt: new Date(Date.now() - 1000) })
      .run(),
  );
  const sent = sendAnswer(linksOf(id)[0]!.token, { wellbeing: "high" }, new Date());
  expect(sent).toEqual({ saved: true });
  const listed = async () =>
    (await list(args("/sekretariat/maalinger", { as: secretariat() }))).rounds[0]!.sentSoFar;
  expect(await listed()).toBe("uncounted");
  countSentAnswers(new Date());
  expect(await listed()).toBe(1);
});

it("shows the number of complete and partial answers once it is closed", async () => {
  const id = await made();
  await openAct(post("/aabn", confirmed, id));
  writeTransaction((tx) =>
    tx
      .update(rounds)
      .set({ opensAt: new Date(Date.now() - 1000) })
      .run(),
  );
  const [first, second] = linksOf(id);
  sendAnswer(first!.token, { wellbeing: "high" }, new Date());
  saveDraft(second!.token, { wellbeing: "high" }, new Date());
  await close(post("/luk", { sikker: "ja" }, id));
  const { rounds: listed } = await list(args("/sekretariat/maalinger", { as: secretariat() }));
  expect(listed[0]).toMatchObject({ sentSoFar: null, completed: 1, partial: 1 });
});

it("shows the secretariat no name, link or answer of a round", async () => {
  const id = await made();
  await openAct(post("/aabn", confirmed, id));
  const seen = JSON.stringify([
    await show(args("", { as: secretariat() }, id)),
    await list(args("/sekretariat/maalinger", { as: secretariat() })),
  ]);
  for (const { token } of linksOf(id)) expect(seen).not.toContain(token);
  for (const row of db.select().from(invitations).all()) expect(seen).not.toContain(row.linkHash);
  expect(seen).not.toMatch(/Astrid|Vestergren|eksempel\.dk/);
});

it("lets the round be tried without storing anything", async () => {
  const id = await made();
  const { questionnaire } = await trial(args("/proev", { as: secretariat() }, id));
  expect(questionnaire.version).toBe(2);
  const tried = (await tryOut(post("/proev", { wellbeing: "high" }, id))) as Response;
  expect(tried.headers.get("Location")).toBe(`/sekretariat/maalinger/${id}/proev?ok=proevet`);
  expect(db.select().from(invitations).all()).toEqual([]);
});

it.each(["0", "x", "99", "1e3", "-1"])("finds no round for the id %s", async (id) => {
  const loading = async () => show(args("", { as: secretariat() }, id));
  await expect(loading()).rejects.toMatchObject({ status: 404 });
  const opening = async () => openAct(post("/aabn", confirmed, id));
  await expect(opening()).rejects.toMatchObject({ status: 404 });
});

it.each([
  ["an agent", "astrid", "agent"],
  ["a leader", "jens", "leader"],
  ["the steering group", "stig", "steering"],
] as const)("is not found by %s", async (_, who, role) => {
  const id = await made();
  const session = as(who, role);
  const acts = [
    async () => list(args("/sekretariat/maalinger", { as: session })),
    async () => show(args("", { as: session }, id)),
    async () => trial(args("/proev", { as: session }, id)),
    async () => create(args("/sekretariat/maalinger/ny", { form: typed(), as: session })),
    async () => lookAt(args("/aabn", { as: session }, id)),
    async () => openAct(args("/aabn", { form: {}, as: session }, id)),
    async () => draft(args("/ret", { as: session }, id)),
    async () => change(args("/ret", { form: typed(), as: session }, id)),
    async () => drop(args("/slet", { form: confirmed, as: session }, id)),
    async () => close(args("/luk", { form: {}, as: session }, id)),
  ];
  for (const act of acts) await expect(act()).rejects.toMatchObject({ status: 404 });
  expect(findRound(id)!.state).toBe("draft");
});
