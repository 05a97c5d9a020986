import { eq } from "drizzle-orm";
import { beforeEach, expect, it } from "vitest";
import { openProps } from "../../app/mail/outbox/sealed-props.server.ts";
import { stopReminders, saveDraft, sendAnswer } from "../../app/surveys/answering/answering.server.ts";
import { closeRound } from "../../app/surveys/closing/closing.server.ts";
import { addSurveyLink } from "../../app/surveys/anonymity/links.server.ts";
import { sendDueReminders, dueReminderNumber } from "../../app/surveys/rounds/reminders.server.ts";
import { findRound } from "../../app/surveys/round.server.ts";
import { db, writeTransaction } from "../../db/database.server.ts";
import { letters } from "../../db/schema/mail.ts";
import { people } from "../../db/schema/people.ts";
import { invitations } from "../../db/schema/surveys.ts";
import { withDatabase } from "../app.ts";
import { addCast, type CastName } from "../../db/demo/cast.ts";
import { after, linksOf, openSampleRound } from "./sample-round.ts";

withDatabase();
let ids: Record<CastName, number>;
beforeEach(() => {
  ids = addCast();
});
const [early, late] = [new Date("2026-11-12T08:00:00Z"), new Date("2026-11-18T08:00:00Z")];
const reminded = () =>
  db
    .select()
    .from(letters)
    .where(eq(letters.letter, "survey-reminder"))
    .all()
    .map(({ personId }) => personId);

it("are sent to those who have not sent an answer only", () => {
  const links = linksOf(openSampleRound());
  const tokenOf = (id: number) => links.find(({ personId }) => personId === id)!.token;
  sendAnswer(tokenOf(ids.astrid), { wellbeing: "high" }, early);
  saveDraft(tokenOf(ids.bo), { wellbeing: "high" }, early);
  stopReminders(tokenOf(ids.karen), early);
  expect(sendDueReminders(late)).toBe(2);
  expect(reminded()).toEqual([ids.bo, ids.dorte]);
});

it("are sent no more often than the round allows, however often the job runs", () => {
  openSampleRound({ remindersMax: 1 });
  expect([
    sendDueReminders(early),
    sendDueReminders(late),
    sendDueReminders(late),
    sendDueReminders(new Date("2026-11-20T08:00:00Z")),
  ]).toEqual([0, 4, 0, 0]);
});

it("are not sent for a round without reminders or a closed one, or to people who have left", () => {
  const roundId = openSampleRound({ remindersMax: 0 });
  expect(sendDueReminders(late)).toBe(0);
  closeRound("site", roundId, late);
  const second = openSampleRound({ name: "Trivselsmåling-2" });
  writeTransaction((tx) =>
    tx.update(people).set({ leftOn: "2026-11-13" }).where(eq(people.id, ids.bo)).run(),
  );
  expect(sendDueReminders(late)).toBe(3);
  closeRound("site", second, after);
  expect(sendDueReminders(late)).toBe(0);
});

it("are not sent to people on leave that day", () => {
  openSampleRound();
  const leave = (id: number, leaveUntil: string) =>
    db.update(people).set({ leaveFrom: "2026-11-14", leaveUntil }).where(eq(people.id, id)).run();
  leave(ids.bo, "2026-11-19");
  leave(ids.dorte, "2026-11-18");
  expect(sendDueReminders(late)).toBe(3);
  expect(reminded()).not.toContain(ids.bo);
});

it("go to the address the round was opened with, and not to a later one", () => {
  openSampleRound();
  const invited = db.select().from(letters).where(eq(letters.personId, ids.bo)).get()!.recipient;
  db.update(people).set({ mail: "bo.ny@eksempel.dk" }).where(eq(people.id, ids.bo)).run();
  sendDueReminders(late);
  const toBo = db.select().from(letters).where(eq(letters.personId, ids.bo)).all();
  expect(toBo.map(({ letter, recipient }) => [letter, recipient])).toEqual([
    ["survey-invitation", invited],
    ["survey-reminder", invited],
  ]);
});

it("are not sent to an address that has become another person's, nor is an invitation that waits", () => {
  const roundId = openSampleRound();
  const [bosInvitation] = db.select().from(invitations).where(eq(invitations.personId, ids.bo)).all();
  const props = { invitationId: bosInvitation!.id };
  expect(addSurveyLink(props)).not.toBeNull();
  const { mail } = db.select().from(people).where(eq(people.id, ids.bo)).get()!;
  db.update(people).set({ mail: "bo.ny@eksempel.dk" }).where(eq(people.id, ids.bo)).run();
  db.update(people).set({ mail }).where(eq(people.id, ids.vibeke)).run();
  expect(sendDueReminders(late)).toBe(3);
  expect(reminded()).not.toContain(ids.bo);
  expect(addSurveyLink(props)).toBeNull();
  closeRound("site", roundId, after);
});

it("are spread evenly: the first of two after a third of the time, the other after two thirds", () => {
  const round = findRound(openSampleRound({ remindersMax: 2, closesAt: new Date("2026-11-19T08:00:00Z") }))!;
  const at = (day: number) => dueReminderNumber(round, new Date(`2026-11-${day}T08:00:00Z`));
  expect([10, 12, 13, 15, 16, 18, 19, 25].map(at)).toEqual([0, 0, 1, 1, 2, 2, 2, 2]);
});

it("are not made up for when missed: nobody gets two at once", () => {
  openSampleRound({ remindersMax: 3 });
  expect(sendDueReminders(new Date("2026-11-20T08:00:00Z"))).toBe(4);
  expect(
    db
      .select()
      .from(invitations)
      .all()
      .map(({ reminders }) => reminders),
  ).toEqual([3, 3, 3, 3]);
});

it("have no link in the outbox; the letter gets it when rendered, while the round is open", () => {
  const roundId = openSampleRound();
  const { token } = linksOf(roundId)[0]!;
  const props = openProps(db.select().from(letters).all()[0]!.props!) as { invitationId: number };
  expect(JSON.stringify(props)).not.toContain(token);
  expect(addSurveyLink(props)).toMatchObject({ token });
  closeRound("site", roundId, after);
  expect(addSurveyLink(props)).toBeNull();
});

it("leave no record of their recipients after closing", () => {
  const roundId = openSampleRound();
  sendAnswer(linksOf(roundId)[0]!.token, { wellbeing: "high" }, early);
  sendDueReminders(late);
  closeRound("site", roundId, after);
  expect(db.select().from(letters).all()).toEqual([]);
  expect(
    new Set(
      db
        .select()
        .from(invitations)
        .all()
        .map(({ reminders, mail }) => `${reminders} ${mail}`),
    ),
  ).toEqual(new Set(["0 null"]));
});
