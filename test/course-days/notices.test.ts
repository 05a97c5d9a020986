import { eq } from "drizzle-orm";
import { beforeEach, describe, expect, it } from "vitest";
import { handleFinishedDays } from "../../app/course-days/attendance/finished-days.server.ts";
import { markAttendance } from "../../app/course-days/attendance/attendance.server.ts";
import { enrol } from "../../app/course-days/sign-up/enrolments.server.ts";
import { dayRow } from "../../app/course-days/days/days.server.ts";
import { dropHost, nameHost } from "../../app/course-days/hosts/hosts.server.ts";
import {
  countPublishingLetters,
  notifyFinalCounts,
  notifyHosts,
} from "../../app/course-days/notices/information-letters.server.ts";
import { seeSecretariatDay } from "../../app/course-days/planning/secretariat-day.server.ts";
import { participantMessageForm } from "../../app/course-days/notices/participant-message.ts";
import { sendToParticipants } from "../../app/course-days/notices/participant-message.server.ts";
import { cancelDay, publishDay, publishDrafts } from "../../app/course-days/planning/planning.server.ts";
import { remindBeforeDays } from "../../app/course-days/notices/reminders.server.ts";
import { renderLetter } from "../../app/mail/letters/render.server.ts";
import type { LetterName } from "../../app/mail/letters/letters.server.ts";
import { openProps } from "../../app/mail/outbox/sealed-props.server.ts";
import { db, writeTransaction } from "../../db/database.server.ts";
import { courseDays } from "../../db/schema/course-days.ts";
import { letters } from "../../db/schema/mail.ts";
import { people as persons } from "../../db/schema/people.ts";
import { invitations, rounds } from "../../db/schema/surveys.ts";
import { withDatabase } from "../app.ts";
import { addCast } from "../../db/demo/cast.ts";
import { addCourseDay, inRole, addAgents } from "./sample-days.ts";

withDatabase();
const now = new Date("2026-12-01T12:00:00Z");
const starts = new Date("2026-12-10T08:00:00Z");
let people: ReturnType<typeof addCast>;
beforeEach(() => {
  people = addCast();
});
const sanne = () => inRole(people.sanne, "secretariat");
const drawn = async (letter: LetterName) => {
  const rows = db.select().from(letters).where(eq(letters.letter, letter)).orderBy(letters.id).all();
  return Promise.all(
    rows.map(async ({ personId, locale, props }) => {
      const { subject, text, calendar } = await renderLetter(letter, locale, openProps(props!));
      return { personId, subject, text, method: calendar?.method ?? null, body: calendar?.body };
    }),
  );
};

describe("the host", () => {
  it("is notified when named, when the day is cancelled and when dropped, each time with the calendar entry", async () => {
    const [day, other] = [addCourseDay(starts), addCourseDay(new Date("2026-12-11T08:00:00Z"))];
    nameHost(sanne(), day, people.vibeke, now);
    nameHost(sanne(), day, people.vibeke, now);
    nameHost(sanne(), other, people.vibeke, now);
    dropHost(sanne(), other, people.vibeke, now);
    cancelDay(sanne(), day, now);
    expect((await drawn("course-day-host")).map(({ subject, method }) => [subject, method])).toEqual([
      ["Du er vært for kursusdagen torsdag den 10. december 2026", "REQUEST"],
      ["Du er vært for kursusdagen fredag den 11. december 2026", "REQUEST"],
      ["Du er ikke længere vært for kursusdagen fredag den 11. december 2026", "CANCEL"],
      ["Kursusdagen, du er vært for, er aflyst: torsdag den 10. december 2026", "CANCEL"],
    ]);
  });

  it("is informed of the former time of a moved day, with no town named twice and nothing about giving up a seat", async () => {
    const day = addCourseDay(starts, { address: "Rådhuspladsen 3, Aarhus" });
    nameHost(sanne(), day, people.vibeke, now);
    const before = dayRow(day)!;
    writeTransaction((tx) => {
      const later = new Date("2026-12-14T08:00:00Z");
      notifyHosts(tx, { ...before, startsAt: later }, "moved", now, { before });
    });
    const [named, moved] = await drawn("course-day-host");
    expect(moved!.text).toContain("Før: torsdag den 10. december 2026");
    expect(moved!.text).not.toContain("Aarhus, Aarhus");
    expect(named!.body!.replaceAll("\r\n\t", "")).not.toContain("afbud");
  });

  it("is informed of their part in the day, and its kind", async () => {
    const [day, other] = [
      addCourseDay(starts, { kind: "leaders" }),
      addCourseDay(new Date("2026-12-11T08:00:00Z")),
    ];
    nameHost(sanne(), day, people.vibeke, now, "teacher");
    nameHost(sanne(), other, people.vibeke, now, "teacher");
    dropHost(sanne(), other, people.vibeke, now);
    expect((await drawn("course-day-host")).map(({ subject }) => subject)).toEqual([
      "Du er underviser på introduktionen for ledere torsdag den 10. december 2026",
      "Du er underviser på kursusdagen fredag den 11. december 2026",
      "Du er ikke længere underviser på kursusdagen fredag den 11. december 2026",
    ]);
  });

  it("is notified of a draft only once it is published", async () => {
    const day = addCourseDay(starts, { state: "draft" });
    nameHost(sanne(), day, people.vibeke, now);
    expect(await drawn("course-day-host")).toEqual([]);
    publishDay(sanne(), day, now);
    expect(await drawn("course-day-host")).toMatchObject([{ personId: people.vibeke, method: "REQUEST" }]);
  });
});

describe("when sign-up closes", () => {
  it("sends the host the final number, and each leader the names of theirs; nobody twice", async () => {
    const day = addCourseDay(starts, { seats: 5 });
    nameHost(sanne(), day, people.vibeke, now);
    for (const id of [people.astrid, people.bo, people.dorte]) enrol(inRole(id, "agent"), day, now);
    db.delete(letters).run();
    expect(notifyFinalCounts(now)).toBe(0);
    const closed = new Date("2026-12-10T07:30:00Z");
    expect([notifyFinalCounts(closed), notifyFinalCounts(closed)]).toEqual([3, 0]);
    const [toHost] = await drawn("course-day-host");
    expect(toHost!.subject).toBe("Endeligt antal til kursusdagen torsdag den 10. december 2026");
    expect(toHost!.text).toContain("Deltagere\n3");
    const toLeaders = await drawn("course-day-leader");
    expect(toLeaders.map(({ personId }) => personId)).toEqual([people.karen, people.jens]);
    expect(toLeaders[0]!.subject).toBe(
      "2 af dine medarbejdere skal på kursusdagen torsdag den 10. december 2026",
    );
    expect(toLeaders[0]!.text).toContain("Astrid Vestergren");
    expect(toLeaders[0]!.text).not.toContain("Dorte");
  });
});

describe("a leaders' day", () => {
  it("is named by its kind in every letter, and leaders get no advice about phone duty", async () => {
    const day = addCourseDay(starts, { kind: "leaders" });
    enrol(inRole(people.karen, "leader"), day, now);
    remindBeforeDays(new Date("2026-12-09T09:00:00Z"));
    notifyFinalCounts(new Date("2026-12-10T07:30:00Z"));
    cancelDay(sanne(), day, new Date("2026-12-10T07:40:00Z"));
    const on = "torsdag den 10. december 2026";
    const subjects = async (letter: LetterName) => (await drawn(letter)).map(({ subject }) => subject);
    expect(await subjects("course-day-confirmed")).toEqual([
      `Du har en plads på introduktionen for ledere ${on}`,
    ]);
    expect(await subjects("course-day-reminder")).toEqual([`Husk introduktionen for ledere i morgen: ${on}`]);
    expect(await subjects("course-day-leader")).toEqual([]);
    expect(await subjects("course-day-cancelled")).toEqual([`Introduktionen for ledere ${on} er aflyst`]);
  });
});

describe("when sign-up is open until the day begins", () => {
  it("notifies hosts and leaders on the day's own morning, and says that more may come", async () => {
    const day = addCourseDay(starts, { closesAt: starts });
    nameHost(sanne(), day, people.vibeke, now);
    enrol(inRole(people.astrid, "agent"), day, now);
    db.delete(letters).run();
    expect(notifyFinalCounts(new Date("2026-12-09T22:59:00Z"))).toBe(0);
    const morning = new Date("2026-12-10T06:10:00Z");
    expect([notifyFinalCounts(morning), notifyFinalCounts(new Date("2026-12-10T07:10:00Z"))]).toEqual([2, 0]);
    expect(await drawn("course-day-host")).toMatchObject([
      { subject: "Antal til kursusdagen torsdag den 10. december 2026", method: null },
    ]);
    expect((await drawn("course-day-leader"))[0]!.text).toContain("Tilmeldingen er åben, til dagen begynder");
  });
});

describe("someone on leave", () => {
  it("is notified neither of new days nor of their own day, and as a leader not of their people's", () => {
    const away = (id: number) =>
      db.update(persons).set({ leaveFrom: "2026-11-01" }).where(eq(persons.id, id)).run();
    const day = addCourseDay(new Date("2026-12-08T08:00:00Z"), { seats: 5 });
    for (const id of [people.astrid, people.bo]) enrol(inRole(id, "agent"), day, now);
    for (const id of [people.astrid, people.dorte, people.karen]) away(id);
    db.delete(letters).run();
    publishDay(sanne(), addCourseDay(starts, { state: "draft" }), now);
    expect(remindBeforeDays(now)).toBe(1);
    const posted = db.select().from(letters).all();
    const toldOf = (letter: LetterName) =>
      posted.filter((one) => one.letter === letter).map(({ personId }) => personId);
    expect(toldOf("course-day-reminder")).toEqual([people.bo]);
    expect(toldOf("course-days-open")).not.toContain(people.dorte);
    expect(toldOf("course-days-open")).not.toContain(people.karen);
    // The only one of his agents who lacks a day is on leave.
    expect(toldOf("course-days-open")).not.toContain(people.jens);
  });
});

describe("days that are published", () => {
  it("are announced to agents who owe one and have no seat, and to their leaders with the number of these, in one letter for all days", async () => {
    enrol(inRole(people.bo, "agent"), addCourseDay(starts), now);
    addCourseDay(new Date("2027-01-14T08:00:00Z"), { state: "draft" });
    addCourseDay(new Date("2027-01-12T08:00:00Z"), { state: "draft" });
    publishDrafts(sanne(), now);
    const posted = await drawn("course-days-open");
    expect(new Set(posted.map(({ personId }) => personId))).toEqual(
      new Set([people.astrid, people.karen, people.dorte, people.jens]),
    );
    const toKaren = posted.find(({ subject }) => subject === "Nye kursusdage er åbne for dine agenter")!;
    expect(toKaren.text).toContain("2 af dine agenter mangler en dag");
    expect(toKaren.text.indexOf("12. januar 2027")).toBeLessThan(toKaren.text.indexOf("14. januar 2027"));
  });

  it("post as many letters as was announced before publishing", () => {
    const days = [
      addCourseDay(starts, { state: "draft" }),
      addCourseDay(starts, { state: "draft", kind: "leaders" }),
    ];
    nameHost(sanne(), days[0]!, people.vibeke, now);
    const announced = countPublishingLetters(
      days.map((id) => dayRow(id)!),
      now,
    );
    publishDrafts(sanne(), now);
    const posted = () => db.select().from(letters).all().length;
    expect(announced).toMatchObject({ hosts: 1 });
    expect(posted()).toBe(announced.agents + announced.leaders + announced.hosts);
  });

  it("of other kinds are announced to nobody", async () => {
    publishDay(sanne(), addCourseDay(starts, { state: "draft", kind: "leaders" }), now);
    expect(await drawn("course-days-open")).toEqual([]);
  });
});

describe("a message to participants", () => {
  const words = participantMessageForm.parse({
    heading: "Husk madpakke",
    text: "Kantinen er lukket.\r\n\r\nTag din egen\u200b madpakke med.",
    to: "seats",
  });

  it("goes to everyone with a seat, or to the list as well, and the same message to nobody twice", async () => {
    const day = addCourseDay(starts, { seats: 1 });
    enrol(inRole(people.astrid, "agent"), day, now);
    enrol(inRole(people.bo, "agent"), day, now);
    expect(sendToParticipants(sanne(), day, words, now)).toEqual({ notified: 1 });
    expect(sendToParticipants(sanne(), day, words, now)).toEqual({ refused: "already-notified" });
    expect(sendToParticipants(sanne(), day, { ...words, to: "all" }, now)).toEqual({ notified: 1 });
    const posted = await drawn("course-day-words");
    expect(posted.map(({ personId, subject }) => [personId, subject])).toEqual([
      [people.astrid, "Husk madpakke"],
      [people.bo, "Husk madpakke"],
    ]);
    expect(posted[0]!.text).toContain("Kantinen er lukket.\n\nTag din egen madpakke med.");
    expect(posted[0]!.text).toContain("Venlig hilsen\nSanne Tværgaard\nSekretariatet");
  });

  it("is refused when nobody is on the day, and for a draft", () => {
    expect(sendToParticipants(sanne(), addCourseDay(starts), words, now)).toEqual({ refused: "nobody" });
    expect(sendToParticipants(sanne(), addCourseDay(starts, { state: "draft" }), words, now)).toEqual({
      refused: "unknown-day",
    });
  });
});

describe("when a day is over", () => {
  const over = new Date("2026-12-10T15:00:00Z");
  const later = (days: number) => new Date(over.getTime() + days * 86_400_000);
  const findDay = (id: number) => db.select().from(courseDays).where(eq(courseDays.id, id)).get()!;

  it("asks everyone who was there how it was, once everyone with a seat is marked, and only once", () => {
    const [day, came] = [addCourseDay(starts, { seats: 20 }), addAgents(6)];
    for (const id of came) enrol(inRole(id, "agent"), day, now);
    for (const id of came.slice(0, 5)) markAttendance(sanne(), day, id, "present", over);
    expect(handleFinishedDays(over)).toBe(0);
    markAttendance(sanne(), day, came[5]!, "absent", over);
    const { endsAt } = findDay(day);
    expect(handleFinishedDays(new Date(endsAt.getTime() - 1))).toBe(0);
    expect([handleFinishedDays(endsAt), handleFinishedDays(later(1))]).toEqual([1, 0]);
    expect(db.select().from(rounds).all()).toMatchObject([
      {
        id: findDay(day).evaluationRoundId,
        state: "open",
        name: `Kursusdag 10. december 2026, Aarhus (nr. ${day})`,
      },
    ]);
    expect(db.select().from(invitations).all()).toHaveLength(5);
    const roundId = findDay(day).evaluationRoundId;
    const seen = () => seeSecretariatDay(sanne(), String(day)).view.evaluation;
    expect(seen()).toEqual({ roundId, published: false });
    db.update(rounds).set({ state: "published" }).run();
    expect(seen()).toEqual({ roundId, published: true });
  });

  it("asks those who are marked three days later, and nobody when they are fewer than five", () => {
    const [day, came] = [addCourseDay(starts, { seats: 20 }), addAgents(6)];
    for (const id of came) enrol(inRole(id, "agent"), day, now);
    for (const id of came.slice(0, 5)) markAttendance(sanne(), day, id, "partly", over);
    expect([handleFinishedDays(later(2)), handleFinishedDays(later(4))]).toEqual([0, 1]);
    const small = addCourseDay(new Date("2026-12-11T08:00:00Z"));
    enrol(inRole(people.astrid, "agent"), small, now);
    markAttendance(sanne(), small, people.astrid, "present", later(1));
    expect(handleFinishedDays(later(4))).toBe(0);
    expect(findDay(small).evaluationRoundId).toBeNull();
  });

  it("notifies agents who were absent, and only them, of the days with free seats, once", async () => {
    const [day, next] = [addCourseDay(starts), addCourseDay(new Date("2026-12-17T08:00:00Z"))];
    for (const id of [people.astrid, people.bo]) enrol(inRole(id, "agent"), day, now);
    markAttendance(sanne(), day, people.astrid, "absent", over);
    markAttendance(sanne(), day, people.bo, "present", over);
    db.delete(letters).run();
    handleFinishedDays(over);
    expect(await drawn("course-days-open")).toEqual([]);
    handleFinishedDays(later(1));
    handleFinishedDays(later(1));
    handleFinishedDays(later(2));
    const posted = await drawn("course-days-open");
    expect(posted).toMatchObject([{ personId: people.astrid, subject: "Vi savnede dig på kursusdagen" }]);
    expect(posted[0]!.text).toContain("torsdag den 17. december 2026");
    expect(posted[0]!.text).toContain(`/kursusdage/${next}`);
  });
});
