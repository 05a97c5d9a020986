import { eq } from "drizzle-orm";
import { beforeEach, expect, it } from "vitest";
import { deliverDue } from "../../app/mail/delivery/deliver.server.ts";
import type { Outgoing } from "../../app/mail/delivery/transport.server.ts";
import { registerLateProps } from "../../app/mail/letters/late-props.server.ts";
import { deleteDiscreetLetters } from "../../app/mail/outbox/discreet-letters.server.ts";
import { deliveryError } from "../../app/mail/outbox/delivery-error.ts";
import { markFailed, markSent, releaseClaims } from "../../app/mail/outbox/outbox.server.ts";
import { countLetters } from "../../app/mail/status/letter-status.server.ts";
import { lateProps } from "../../app/server/event-handlers.server.ts";
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
import { addCast, cast, type CastName } from "../../db/demo/cast.ts";
import { after, linksOf, openSampleRound } from "./sample-round.ts";

withDatabase();
let ids: Record<CastName, number>;
beforeEach(() => {
  ids = addCast();
});
const [early, late] = [new Date("2026-11-12T08:00:00Z"), new Date("2026-11-18T08:00:00Z")];
const reminders = () => db.select().from(letters).where(eq(letters.letter, "survey-reminder")).all();
const reminded = () => reminders().map(({ personId }) => personId);
/** The names of those to whom what is due is delivered. */
async function delivered(at: Date, refused?: string): Promise<string[]> {
  registerLateProps(lateProps);
  const written: string[] = [];
  const send = async ({ to, subject }: Outgoing) => {
    const { name } = db.select().from(people).where(eq(people.mail, to.address)).get()!;
    if (name === refused)
      throw Object.assign(new Error("550 no such box"), { code: "EENVELOPE", responseCode: 550 });
    if (subject.endsWith("du kan stadig nå at svare")) written.push(name);
  };
  await deliverDue(at, { perMinute: 1000, send });
  return written.sort();
}

/** A round in which Astrid has sent her answer, Bo has begun, Karen wants no reminders and Dorte has done nothing. */
function answeredByThree(): number {
  const roundId = openSampleRound();
  const links = linksOf(roundId);
  const tokenOf = (id: number) => links.find(({ personId }) => personId === id)!.token;
  sendAnswer(tokenOf(ids.astrid), { wellbeing: "high" }, early);
  saveDraft(tokenOf(ids.bo), { wellbeing: "high" }, early);
  stopReminders(tokenOf(ids.karen), early);
  return roundId;
}

it("are sent to those who have not sent an answer only, and not to those who turned them off", async () => {
  answeredByThree();
  sendDueReminders(late);
  expect(await delivered(late)).toEqual([cast.bo.name, cast.dorte.name]);
});

it("do not show in any table who has answered: before they are sent, nor afterwards", async () => {
  answeredByThree();
  expect(sendDueReminders(late)).toBe(4);
  const sameOf = (rows: object[], names: string[]) =>
    new Set(rows.map((row) => JSON.stringify(names.map((name) => (row as Record<string, unknown>)[name]))))
      .size;
  const same = ["letter", "state", "attempts", "attemptedAt", "dueAt", "error", "postedAt", "priority"];
  expect(sameOf(reminders(), same)).toBe(1);
  expect([...reminded()].sort()).toEqual([ids.astrid, ids.bo, ids.karen, ids.dorte].sort());
  for (const { idempotencyKey } of reminders())
    expect(idempotencyKey).toMatch(/^survey:\d+:reminder-1:[0-9a-f]{32}$/);
  await delivered(late);
  expect(sameOf(reminders(), [...same, "sentAt", "leasedUntil", "personId", "recipient", "props"])).toBe(1);
  expect(reminders()).toMatchObject(
    Array(4).fill({ state: "sent", personId: null, recipient: "", props: null }),
  );
  expect(sameOf(db.select().from(invitations).all(), ["lastReminderNumber"])).toBe(1);
  expect(countLetters().filter(({ letter }) => letter === "survey-reminder")).toEqual([]);
});

it("do not tell by a time of their rows which were sent and which dropped, also after a second attempt", async () => {
  answeredByThree();
  sendDueReminders(late);
  const attempt = (state: "sent" | "dropped", ms: number, attempts: number) => {
    const row = reminders().find((one) => one.state === "queued")!;
    const attemptedAt = new Date(late.getTime() + ms);
    const claim = { state: "inflight" as const, attempts, attemptedAt, leasedUntil: null };
    const claimed = db.update(letters).set(claim).where(eq(letters.id, row.id)).returning().get();
    if (state === "sent") markSent(claimed, "Emne", new Date(attemptedAt.getTime() + 128));
    else markFailed(claimed, deliveryError.withdrawn);
  };
  attempt("dropped", 2, 1);
  attempt("sent", 4, 1);
  attempt("sent", 140, 2);
  attempt("dropped", 300, 1);
  const left = reminders().map(({ id: _id, idempotencyKey: _key, ...row }) => JSON.stringify(row));
  expect(new Set(left).size).toBe(1);
});

it("name nobody once they are given up, and cannot be sent again", async () => {
  answeredByThree();
  sendDueReminders(late);
  expect(await delivered(late, cast.bo.name)).toEqual([cast.dorte.name]);
  const given = reminders().filter(({ state }) => state === "failed");
  expect(given).toMatchObject([{ personId: null, recipient: "", props: null, error: "given-up" }]);
  expect(countLetters()).toContainEqual(
    expect.objectContaining({ letter: "survey-reminder", failed: 1, sent: 0, retriable: 0 }),
  );
});

it("name nobody when the process died while one was handed over", async () => {
  answeredByThree();
  sendDueReminders(late);
  db.update(letters)
    .set({ state: "inflight", attemptedAt: late, leasedUntil: null })
    .where(eq(letters.letter, "survey-reminder"))
    .run();
  releaseClaims(new Date(late.getTime() + 1));
  expect(
    new Set(reminders().map(({ state, personId, recipient }) => `${state} ${personId} ${recipient}`)),
  ).toEqual(new Set(["failed null "]));
});

it("leave no row an hour after they were sent", async () => {
  answeredByThree();
  sendDueReminders(late);
  await delivered(late);
  deleteDiscreetLetters(new Date(late.getTime() + 1_800_000));
  expect(reminders()).toHaveLength(4);
  deleteDiscreetLetters(new Date(late.getTime() + 7_200_000));
  expect(reminders()).toEqual([]);
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
      .map(({ lastReminderNumber }) => lastReminderNumber),
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

it("can be turned off by the mail program's own button", async () => {
  const { token } = linksOf(openSampleRound())[0]!;
  sendDueReminders(late);
  const sent: Outgoing[] = [];
  await deliverDue(late, { perMinute: 1000, send: async (letter) => void sent.push(letter) });
  const headers = sent.map((letter) => (letter.headers as Record<string, string>)["List-Unsubscribe"]);
  expect(headers).toContain(`<http://localhost:3000/svar/${token}/stille?mail=1>`);
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
        .map(({ lastReminderNumber, mail }) => `${lastReminderNumber} ${mail}`),
    ),
  ).toEqual(new Set(["0 null"]));
});
