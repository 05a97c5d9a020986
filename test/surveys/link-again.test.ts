import { eq } from "drizzle-orm";
import { beforeEach, expect, it } from "vitest";
import { openProps } from "../../app/mail/outbox/sealed-props.server.ts";
import { findPerson } from "../../app/people/register/person.server.ts";
import { beginSession } from "../../app/people/sign-in/sessions.server.ts";
import { action, loader } from "../../app/results/round-page/routes/send-link.tsx";
import { addSurveyLink } from "../../app/surveys/anonymity/links.server.ts";
import { sendAnswer } from "../../app/surveys/answering/answering.server.ts";
import { openRoundsFor, sendLinkAgain } from "../../app/surveys/answering/open-rounds.server.ts";
import { closeRound } from "../../app/surveys/closing/closing.server.ts";
import { openParticipantRound } from "../../app/surveys/rounds/participant-rounds.server.ts";
import { db, writeTransaction } from "../../db/database.server.ts";
import { addCast, type CastName } from "../../db/demo/cast.ts";
import type { Role } from "../../db/enums.ts";
import { letters } from "../../db/schema/mail.ts";
import { people } from "../../db/schema/people.ts";
import { withDatabase } from "../app.ts";
import { visit } from "../visit.ts";
import { addAgentsTo, after, during, linksOf, openSampleRound } from "./sample-round.ts";

withDatabase();
let ids: Record<CastName, number>;
beforeEach(() => {
  ids = addCast();
});
const again = (who: CastName, roundId: number, at = during) =>
  sendLinkAgain(findPerson(ids[who])!, roundId, at);
const minutesAfter = (minutes: number) => new Date(during.getTime() + minutes * 60_000);
const linkLetters = () => db.select().from(letters).where(eq(letters.letter, "survey-link")).all();
const tokenOf = (who: CastName, roundId: number) =>
  linksOf(roundId).find(({ personId }) => personId === ids[who])!.token;

it("sends the person's own link to the address at which they were asked", () => {
  const roundId = openSampleRound();
  const { mail } = db.select().from(people).where(eq(people.id, ids.bo)).get()!;
  db.update(people).set({ mail: "bo.ny@eksempel.dk" }).where(eq(people.id, ids.bo)).run();
  expect(again("bo", roundId)).toEqual({ sent: true });
  const [letter, ...others] = linkLetters();
  expect(others).toEqual([]);
  expect([letter!.personId, letter!.recipient]).toEqual([ids.bo, mail]);
  const props = openProps(letter!.props!) as { invitationId: number };
  expect(JSON.stringify(props)).not.toContain(tokenOf("bo", roundId));
  expect(addSurveyLink(props)).toMatchObject({ token: tokenOf("bo", roundId) });
});

it("sends the same letter to someone who has answered", () => {
  const roundId = openSampleRound();
  again("bo", roundId);
  sendAnswer(tokenOf("bo", roundId), { wellbeing: "high" }, during);
  again("bo", roundId, minutesAfter(11));
  const [before, afterwards] = linkLetters().map(({ props, recipient, personId }) => ({
    props: openProps(props!),
    recipient,
    personId,
  }));
  expect(afterwards).toEqual(before);
});

it("sends once in ten minutes and five times in a day, to each person", () => {
  const roundId = openSampleRound();
  expect(again("bo", roundId)).toEqual({ sent: true });
  expect(again("bo", roundId)).toEqual({ refused: "too-often" });
  expect(again("dorte", roundId)).toEqual({ sent: true });
  for (const minutes of [11, 22, 33, 44])
    expect(again("bo", roundId, minutesAfter(minutes))).toEqual({ sent: true });
  expect(again("bo", roundId, minutesAfter(55))).toEqual({ refused: "too-often-today" });
  expect(linkLetters()).toHaveLength(6);
});

it("sends nothing to someone who is not asked, for a closed round, or to an address that is another person's", () => {
  const roundId = openSampleRound();
  expect(again("sanne", roundId)).toEqual({ refused: "unknown" });
  const { mail } = db.select().from(people).where(eq(people.id, ids.bo)).get()!;
  db.update(people).set({ mail: "bo.ny@eksempel.dk" }).where(eq(people.id, ids.bo)).run();
  db.update(people).set({ mail }).where(eq(people.id, ids.vibeke)).run();
  expect(again("bo", roundId)).toEqual({ refused: "address" });
  expect(again("dorte", roundId, after)).toEqual({ refused: "unknown" });
  closeRound("site", roundId, during);
  expect(again("dorte", roundId)).toEqual({ refused: "unknown" });
  expect(linkLetters()).toEqual([]);
});

it("leaves no letter when the round closes", () => {
  const roundId = openSampleRound();
  again("bo", roundId);
  closeRound("site", roundId, after);
  expect(linkLetters()).toEqual([]);
});

it("names an open round to everyone, and the evaluation of a course day to those it asks", () => {
  addAgentsTo("Thisted", "787", 5);
  const roundId = openSampleRound();
  const personIds = db
    .select({ id: people.id })
    .from(people)
    .all()
    .map(({ id }) => id)
    .slice(-5);
  const plan = {
    name: "Kursusdag",
    questionnaire: { name: "course_day", version: 1 },
    closesAt: after,
    remindersMax: 0,
  };
  const evaluation = openParticipantRound("site", { ...plan, personIds }, during);
  expect(evaluation).toHaveProperty("roundId");
  const namesFor = (id: number) => openRoundsFor(id, during).map(({ id, isAsked }) => [id, isAsked]);
  expect(namesFor(ids.sanne)).toEqual([[roundId, false]]);
  expect(namesFor(ids.bo)).toEqual([[roundId, true]]);
  expect(namesFor(personIds[0]!)).toHaveLength(2);
  expect(openRoundsFor(ids.bo, after)).toEqual([]);
});

const as = (who: CastName, role: Role) =>
  writeTransaction((tx) => beginSession(tx, ids[who], role, "test", new Date()));
const nowOpen = () => {
  const now = Date.now();
  return openSampleRound({ opensAt: new Date(now - 60_000), closesAt: new Date(now + 3_600_000) });
};

it("is asked for on the page of surveys, which shows no link and nothing of an answer", async () => {
  const roundId = nowOpen();
  const page = (path: string, form?: Record<string, string>) =>
    visit(path, { as: as("bo", "agent"), method: form ? "POST" : "GET", form });
  const before = await loader(page(`/maalinger/${roundId}/link`));
  expect(before.open).toMatchObject([{ id: roundId, isAsked: true }]);
  expect(await action(page(`/maalinger/${roundId}/link`, {}))).toMatchObject({ status: 303 });
  expect(await action(page(`/maalinger/${roundId}/link`, {}))).toMatchObject({
    data: { refused: "too-often" },
    init: { status: 422 },
  });
  sendAnswer(tokenOf("bo", roundId), { wellbeing: "high" }, new Date());
  const afterwards = await loader(page(`/maalinger/${roundId}/link`));
  expect(afterwards).toEqual(before);
  expect(JSON.stringify(afterwards)).not.toContain(tokenOf("bo", roundId));
});

it("is not found by someone whom the round does not ask", async () => {
  const roundId = nowOpen();
  const asking = async () =>
    action(visit(`/maalinger/${roundId}/link`, { as: as("stig", "steering"), form: {} }));
  await expect(asking()).rejects.toMatchObject({ status: 404 });
  expect(linkLetters()).toEqual([]);
});
