import { eq } from "drizzle-orm";
import { beforeEach, describe, expect, it } from "vitest";
import { openProps } from "../../app/mail/outbox/sealed-props.server.ts";
import { beginSession } from "../../app/people/sign-in/sessions.server.ts";
import { addSurveyLink } from "../../app/surveys/anonymity/links.server.ts";
import { sendAnswer } from "../../app/surveys/answering/answering.server.ts";
import { closeRound } from "../../app/surveys/closing/closing.server.ts";
import { findRound } from "../../app/surveys/round.server.ts";
import { extendRound } from "../../app/surveys/rounds/extending.server.ts";
import { nightLines } from "../../app/surveys/rounds/nights.ts";
import { listNights } from "../../app/surveys/rounds/nights.server.ts";
import { remindNow, viewRemindPage } from "../../app/surveys/rounds/remind-now.server.ts";
import { countSentAnswers, sendDueReminders } from "../../app/surveys/rounds/reminders.server.ts";
import { action as extend } from "../../app/surveys/rounds/routes/extend-round.tsx";
import { loader as show } from "../../app/surveys/rounds/routes/round.tsx";
import { action as remind, loader as lookAtReminder } from "../../app/surveys/rounds/routes/remind-round.tsx";
import { lastDayBefore } from "../../app/base/dates/date-text.ts";
import { danishDate, daysLater } from "../../app/base/dates/danish-time.ts";
import { db, writeTransaction } from "../../db/database.server.ts";
import { addCast, type CastName } from "../../db/demo/cast.ts";
import type { Role } from "../../db/enums.ts";
import { letters } from "../../db/schema/mail.ts";
import { withDatabase } from "../app.ts";
import { pressUndo } from "../undo/press-undo.ts";
import { visit } from "../visit.ts";
import { after, during, linksOf, openSampleRound } from "./sample-round.ts";

withDatabase();
let ids: Record<CastName, number>;
beforeEach(() => {
  ids = addCast();
});
const at = (day: number, hour = "08") => new Date(`2026-11-${day}T${hour}:00:00Z`);
const reminders = () => db.select().from(letters).where(eq(letters.letter, "survey-reminder")).all();
const as = (who: CastName, role: Role) =>
  writeTransaction((tx) => beginSession(tx, ids[who], role, "test", new Date()));
const secretariat = () => as("sanne", "secretariat");
const page = (roundId: number, path: string, form?: Record<string, string>) =>
  visit(`/sekretariat/maalinger/${roundId}${path}`, {
    as: secretariat(),
    method: form ? "POST" : "GET",
    form,
  });
const confirmed = { sikker: "ja" };

describe("the answers of an open round", () => {
  it("are told night for night, and never fresher", async () => {
    const roundId = openSampleRound();
    const [first, second, third] = linksOf(roundId);
    sendAnswer(first!.token, { wellbeing: "high" }, at(11));
    countSentAnswers(at(12, "02"));
    sendAnswer(second!.token, { wellbeing: "high" }, at(12));
    countSentAnswers(at(13, "02"));
    sendAnswer(third!.token, { wellbeing: "high" }, at(13));
    expect(listNights(roundId)).toEqual([
      { day: "2026-11-12", answered: 1 },
      { day: "2026-11-13", answered: 2 },
    ]);
    const { view } = await show(page(roundId, ""));
    expect(view.round.answered).toBe(2);
    expect(view.nights).toEqual([
      { day: "2026-11-13", answered: 2, fresh: 1, share: 0.5 },
      { day: "2026-11-12", answered: 1, fresh: 1, share: 0.25 },
    ]);
  });

  it("are counted once a night, however often the job runs, and the nights are deleted at closing", () => {
    const roundId = openSampleRound();
    countSentAnswers(at(12, "02"));
    sendAnswer(linksOf(roundId)[0]!.token, { wellbeing: "high" }, at(12, "02"));
    countSentAnswers(at(12, "03"));
    expect(listNights(roundId)).toEqual([{ day: "2026-11-12", answered: 1 }]);
    closeRound("site", roundId, after);
    expect(listNights(roundId)).toEqual([]);
  });

  it("have no rate when nobody is asked, and no negative number of new ones", () => {
    const nights = [
      { day: "2026-11-12", answered: 3 },
      { day: "2026-11-13", answered: 2 },
    ];
    expect(nightLines(nights, 0)).toEqual([
      { day: "2026-11-13", answered: 2, fresh: 0, share: 0 },
      { day: "2026-11-12", answered: 3, fresh: 3, share: 0 },
    ]);
  });
});

describe("a reminder that is sent now", () => {
  it("goes once on a day, by hand or by itself, and takes the place of the next", () => {
    const roundId = openSampleRound({ remindersMax: 2 });
    expect(remindNow("site", roundId, during)).toEqual({ reminded: true });
    expect(reminders()).toHaveLength(4);
    expect(remindNow("site", roundId, during)).toEqual({ refused: "today" });
    expect(sendDueReminders(at(14))).toBe(0);
    expect(sendDueReminders(at(18))).toBe(4);
    expect(remindNow("site", roundId, at(19))).toEqual({ refused: "all-sent" });
    expect(reminders()).toHaveLength(8);
  });

  it("does not go by itself on a day on which one was sent", () => {
    const roundId = openSampleRound({ remindersMax: 2 });
    expect(remindNow("site", roundId, at(18))).toEqual({ reminded: true });
    expect(sendDueReminders(at(18))).toBe(0);
    expect(sendDueReminders(at(19))).toBe(4);
  });

  it.each([
    ["was opened without reminders", { remindersMax: 0 }, during, "none"],
    ["has not begun", { opensAt: at(15) }, during, "not-begun"],
    ["is over", {}, after, "not-open"],
  ])("is refused when the round %s", (_, changes, now, refused) => {
    const roundId = openSampleRound(changes);
    expect(remindNow("site", roundId, now)).toEqual({ refused });
    expect(reminders()).toEqual([]);
  });

  it("is shown before with last night's number only, and sent when that is confirmed", async () => {
    const opensAt = new Date(Date.now() - 3_600_000);
    const closesAt = new Date(Date.now() + 3_600_000);
    const roundId = openSampleRound({ opensAt, closesAt, remindersMax: 2 });
    sendAnswer(linksOf(roundId)[0]!.token, { wellbeing: "high" }, new Date());
    const about = async () => (await lookAtReminder(page(roundId, "/paamind"))).page!.about;
    expect(await about()).toBe(4);
    countSentAnswers(new Date());
    expect(await about()).toBe(3);
    expect(await remind(page(roundId, "/paamind", {}))).toMatchObject({ data: { wrong: "unconfirmed" } });
    expect(reminders()).toEqual([]);
    const reminding = () => remind(page(roundId, "/paamind", confirmed));
    await pressUndo(await reminding(), secretariat());
    expect(reminders()).toEqual([]);
    expect((await lookAtReminder(page(roundId, "/paamind"))).view.reminders).toMatchObject({ sent: 0 });
    expect(await reminding()).toMatchObject({ status: 303 });
    expect(reminders()).toHaveLength(4);
    const { view, page: shown } = await lookAtReminder(page(roundId, "/paamind"));
    expect([shown, view.reminders!.obstacle]).toEqual([null, "today"]);
    expect(await viewRemindPage(roundId, after, "[navn]", "da")).toBeNull();
  });
});

describe("a round that closes later", () => {
  const later = new Date("2026-11-30T22:59:00Z");

  it("tells so in every letter that has not left, and moves the reminders that are left", () => {
    const roundId = openSampleRound({ remindersMax: 2 });
    const props = openProps(db.select().from(letters).all()[0]!.props!) as { invitationId: number };
    expect(extendRound("site", roundId, { closesAt: later }, during)).toEqual({ extended: true });
    expect(findRound(roundId)!.closesAt).toEqual(later);
    expect(addSurveyLink(props)).toMatchObject({ closesAt: later.toISOString() });
    expect(sendDueReminders(at(16))).toBe(0);
    expect(sendDueReminders(at(18))).toBe(4);
    expect(reminders()).toHaveLength(4);
  });

  it("sends nobody a letter", () => {
    const roundId = openSampleRound();
    const before = db.select().from(letters).all();
    extendRound("site", roundId, { closesAt: later }, during);
    expect(db.select().from(letters).all()).toEqual(before);
  });

  it.each([
    ["earlier than it does", new Date("2026-11-19T22:59:00Z"), during, "not-later"],
    ["more than a year after it opened", new Date("2027-12-24T22:59:00Z"), during, "long-round"],
    ["once its time is up", later, after, "not-open"],
  ])("is refused to close %s", (_, closesAt, now, refused) => {
    const roundId = openSampleRound();
    const before = findRound(roundId);
    expect(extendRound("site", roundId, { closesAt }, now)).toEqual({ refused });
    expect(findRound(roundId)).toEqual(before);
  });

  it("is not extended once it is closed, nor when there is none", () => {
    const roundId = openSampleRound();
    closeRound("site", roundId, during);
    expect(extendRound("site", roundId, { closesAt: later }, during)).toEqual({ refused: "not-open" });
    expect(extendRound("site", 99, { closesAt: later }, during)).toEqual({ refused: "unknown" });
  });

  it("is extended by a form, which keeps what was typed when it is no later day", async () => {
    const opensAt = new Date(Date.now() - 3_600_000);
    const today = danishDate(new Date());
    const roundId = openSampleRound({ opensAt, closesAt: new Date(Date.now() + 3_600_000) });
    const typed = (day: string) => ({ closesOn: day.split("-").reverse().join("-") });
    for (const [closesOn, status] of [
      ["i morgen", 400],
      [typed(daysLater(today, -3)).closesOn, 422],
    ] as const)
      expect(await extend(page(roundId, "/forlaeng", { closesOn }))).toMatchObject({
        data: { reply: { initialValue: { closesOn } } },
        init: { status },
      });
    expect(await extend(page(roundId, "/forlaeng", typed(daysLater(today, 5))))).toMatchObject({
      status: 303,
    });
    expect(danishDate(lastDayBefore(findRound(roundId)!.closesAt))).toBe(daysLater(today, 5));
  });
});
