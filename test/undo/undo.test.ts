/** The button of what can be undone, and what cannot be any more: it is refused with a word for the sentence. */
import { createElement } from "react";
import { describe, expect, it } from "vitest";
import { exemptFromDuty } from "../../app/course-days/duty/exemptions.server.ts";
import { action as liftExemption } from "../../app/course-days/duty/routes/lift-exemption.tsx";
import { action as cancelDay } from "../../app/course-days/planning/routes/cancel.tsx";
import { enrol } from "../../app/course-days/sign-up/enrolments.server.ts";
import { action as giveUp } from "../../app/course-days/sign-up/routes/give-up.tsx";
import { action as signOff } from "../../app/course-days/team-sign-up/routes/sign-off.tsx";
import { signUpOther } from "../../app/course-days/team-sign-up/sign-up-others.server.ts";
import { action as discardDraft } from "../../app/onboarding/templates/routes/discard-draft.tsx";
import { action as actOnSelected } from "../../app/overviews/bulk-actions/routes/selection.tsx";
import { claimNext } from "../../app/mail/outbox/outbox.server.ts";
import { forgetPerson } from "../../app/people/leaving/leaving.server.ts";
import { action as editPerson } from "../../app/people/persons/routes/edit-person.tsx";
import { findPerson } from "../../app/people/register/person.server.ts";
import { newUndoId, undoable } from "../../app/undo/undoable.server.ts";
import { parseId } from "../../app/base/forms/ids.ts";
import { hasOtherUndos, shownUndo } from "../../app/undo/shown-undo.server.ts";
import { WhoIsElsewhere } from "../../app/undo/WhoIsElsewhere.tsx";
import type { BlockedUndo } from "../../app/undo/refusals.ts";
import { clearOldUndos, findUndo, undo } from "../../app/undo/undo.server.ts";
import { loader as undoPage } from "../../app/undo/routes/undo.tsx";
import { loader as undosPage } from "../../app/undo/routes/undos.tsx";
import { sqlite, writeTransaction } from "../../db/database.server.ts";
import { addCourseDay, enrolmentsOn, inRole } from "../course-days/sample-days.ts";
import { pageMarkup } from "../results/read-page.tsx";
import { visit } from "../visit.ts";
import { pressUndo, undoNumberOf } from "./press-undo.ts";
import {
  act,
  atDay,
  before,
  day,
  inHours,
  leavingWithin,
  now,
  office,
  people,
  reason,
  session,
  stored,
  tracesOf,
  withDatabaseOfActs,
} from "./acts.ts";

withDatabaseOfActs();

describe("the button", () => {
  /** Astrid has given up her seat. */
  const astridLeft = () => {
    enrol(inRole(people.astrid, "agent"), day, now);
    return act(giveUp, atDay("/afmelding"), ["astrid", "agent"], { hvad: "enrolled" });
  };
  const astrid = () => inRole(people.astrid, "agent");

  it("works once, and says so again when it is pressed twice", async () => {
    const answer = await astridLeft();
    const [first, second] = [
      await pressUndo(answer, session("astrid", "agent")),
      await pressUndo(answer, session("astrid", "agent")),
    ] as Response[];
    expect(second!.headers.get("Location")).toBe(first!.headers.get("Location"));
    expect(enrolmentsOn(day)).toEqual([{ personId: people.astrid, state: "enrolled" }]);
    expect(tracesOf("undone")).toHaveLength(1);
  });

  it("works when a row of another day has got the number meanwhile", async () => {
    const answer = await astridLeft();
    const other = addCourseDay(inHours(300));
    signUpOther(inRole(people.sanne, "secretariat"), people.bo, other, now);
    await pressUndo(answer, session("astrid", "agent"));
    expect(enrolmentsOn(day)).toEqual([{ personId: people.astrid, state: "enrolled" }]);
    expect(enrolmentsOn(other)).toEqual([{ personId: people.bo, state: "enrolled" }]);
  });

  it("is nobody else's, nor that of another role of the same person", async () => {
    enrol(inRole(people.bo, "agent"), day, now);
    const answer = await act(signOff, atDay("/hold/afmeld"), ["karen", "leader"], {
      person: String(people.bo),
    });
    for (const as of [session("sanne", "secretariat"), session("karen", "agent"), session("bo", "agent")])
      await expect(async () => pressUndo(answer, as)).rejects.toMatchObject({ status: 404 });
    expect(enrolmentsOn(day)).toEqual([]);
  });

  it("stands on the page that the act leads to, until it was pressed or its time is over", async () => {
    const number = undoNumberOf(await astridLeft())!;
    const search = `?ok=afmeldt&fortryd=${number}`;
    expect(shownUndo(astrid(), search, now)).toMatchObject({ id: Number(number), holdsMail: true });
    expect(shownUndo(inRole(people.bo, "agent"), search, now)).toBeUndefined();
    expect(shownUndo(null, search, now)).toBeUndefined();
    expect(shownUndo(astrid(), search, inHours(1))).toBeUndefined();
    expect(shownUndo(astrid(), `?fortrudt=${number}`, now)).toBeUndefined();
    undo(astrid(), Number(number), new Date());
    // The page that is loaded anew, or gone back to, no longer says that it was done.
    expect(shownUndo(astrid(), search, now)).toBe("undone");
    expect(shownUndo(astrid(), `?fortrudt=${number}`, now)).toBe("undone");
  });

  it("is led to from every other page, and listed, for whoever did it in that role and as long as it can be done", async () => {
    const id = Number(undoNumberOf(await astridLeft()));
    const shown = shownUndo(astrid(), `?fortryd=${id}`, now);
    const others = (by = astrid(), path = "/min-side", page?: typeof shown, at = now) =>
      hasOtherUndos(by, path, page, at);
    expect(others()).toBe(true);
    expect(others(astrid(), "/kursusdage", shown)).toBe(false);
    expect(others(astrid(), "/fortryd")).toBe(false);
    expect(others(inRole(people.bo, "agent"))).toBe(false);
    expect(others(inRole(people.astrid, "leader"))).toBe(false);
    expect(others(astrid(), "/min-side", undefined, inHours(1))).toBe(false);
    const listed = () => undosPage(visit("/fortryd", { as: session("astrid", "agent") })).open;
    expect(listed()).toMatchObject([{ id, kind: "enrolment-ended" }]);
    undo(astrid(), id, new Date());
    expect(others()).toBe(false);
    expect(listed()).toEqual([]);
  });

  it("is refused once its time is over; a day later it is forgotten", async () => {
    const answer = await astridLeft();
    const id = Number(undoNumberOf(answer));
    expect(undo(astrid(), id, inHours(1))).toEqual({ refused: "late" });
    clearOldUndos(inHours(1));
    expect(sqlite.prepare("select changes from undos").pluck().all()).toEqual(["[]"]);
    expect(undoPage(visit(`/fortryd/${id}`, { as: session("astrid", "agent") }))).toMatchObject({ id });
    clearOldUndos(inHours(26));
    expect(undo(astrid(), id, inHours(26))).toEqual({ refused: "unknown" });
    expect(enrolmentsOn(day)).toEqual([]);
  });

  it("can be undone although something else is posted to the same person, which waits behind what is held", async () => {
    const id = Number(undoNumberOf(await astridLeft()));
    const other = addCourseDay(inHours(400), { kind: "follow-up", opensAt: inHours(-24) });
    enrol(astrid(), other, now);
    const leaving = (at: Date) => claimNext(at, Number.POSITIVE_INFINITY)?.letter ?? null;
    // The first is of the day before all this.
    expect([leaving(new Date()), leaving(new Date())]).toEqual(["course-day-confirmed", null]);
    const { until } = findUndo(id, astrid(), new Date())!;
    expect([leaving(until), leaving(until), leaving(until)]).toEqual([
      "course-day-given-up",
      "course-day-confirmed",
      null,
    ]);
  });

  it("is refused, and nothing changes, when the letters have been sent", async () => {
    const id = Number(undoNumberOf(await astridLeft()));
    const { until } = findUndo(id, astrid(), new Date())!;
    const leaving = [new Date(), until].map((at) => claimNext(at, Number.POSITIVE_INFINITY)!.letter);
    expect(leaving).toEqual(["course-day-confirmed", "course-day-given-up"]);
    const rows = stored();
    // As when the clock is set back after the letters have left.
    expect(undo(astrid(), id, new Date())).toEqual({ refused: "mailed" });
    expect(stored()).toEqual(rows);
  });

  it("is refused when the seat is taken, the person is on another day, or the day is cancelled", async () => {
    const id = Number(undoNumberOf(await astridLeft()));
    for (const name of ["bo", "dorte"] as const) enrol(inRole(people[name], "agent"), day, now);
    expect(undo(astrid(), id, new Date())).toEqual({ refused: "full" });
    await act(giveUp, atDay("/afmelding"), ["bo", "agent"], { hvad: "enrolled" });
    signUpOther(inRole(people.sanne, "secretariat"), people.astrid, addCourseDay(inHours(300)), now);
    expect(undo(astrid(), id, new Date())).toMatchObject({
      ...{ refused: "elsewhere", elsewhere: [{ personId: people.astrid }] },
    });
    sqlite.exec(`update course_days set state = 'cancelled' where id = ${day}`);
    expect(undo(astrid(), id, new Date())).toEqual({ refused: "changed" });
  });

  it("is refused to a leader who no longer has the person", async () => {
    enrol(inRole(people.bo, "agent"), day, now);
    const answer = await act(signOff, atDay("/hold/afmeld"), ["karen", "leader"], {
      person: String(people.bo),
    });
    sqlite.exec(
      `update people set municipality_id = (select id from municipalities where name = 'Horsens') where id = ${people.bo}`,
    );
    expect(await pressUndo(answer, session("karen", "leader"))).toMatchObject({
      data: { refused: "not-yours" },
      init: { status: 422 },
    });
  });

  it("is refused when what was taken away was made anew", async () => {
    exemptFromDuty(inRole(people.sanne, "secretariat"), people.bo, "Først", now);
    const path = `/sekretariat/kursusdage/pligt/${people.bo}/ophaev`;
    const answer = await act(liftExemption, path, office, {});
    sqlite.exec(
      `insert into exemptions (person_id, reason, on_day) values (${people.bo}, 'Så', '2026-11-30')`,
    );
    expect(await pressUndo(answer, session(...office))).toMatchObject({ data: { refused: "changed" } });
    expect(sqlite.prepare("select reason from exemptions").pluck().all()).toEqual(["Så"]);
  });

  it("is refused when a participant of a cancelled day is on another by now", async () => {
    enrol(astrid(), day, now);
    const answer = await act(cancelDay, `/sekretariat/kursusdage/${day}/aflys`, office, { reason });
    const other = addCourseDay(inHours(300), { opensAt: inHours(-24) });
    enrol(astrid(), other, now);
    const refused = await pressUndo(answer, session(...office));
    const { blocked } = (refused as unknown as { data: { blocked: BlockedUndo } }).data;
    expect(blocked).toMatchObject({
      refused: "others-elsewhere",
      elsewhere: [{ personId: people.astrid, name: astrid().name, day: { id: other } }],
    });
    const page = pageMarkup(createElement(WhoIsElsewhere, { ...blocked, id: 7, reader: "secretariat" }));
    const led = [...page.matchAll(/(?:href|action)="([^"]*)"/g)].map(([, address]) => address);
    expect(led).toEqual([
      `/sekretariat/personer/${people.astrid}`,
      `/kursusdage/${other}/hold`,
      "/fortryd/7",
      `/sekretariat/kursusdage/flere?som=${day}`,
    ]);
    sqlite.exec(`delete from enrolments where day_id = ${other}`);
    expect(await pressUndo(answer, session(...office))).toBeInstanceOf(Response);
    expect(enrolmentsOn(day)).toEqual([{ personId: people.astrid, state: "enrolled" }]);
  });

  it("is a draft that was changed and then published: others know of the day as it is now", async () => {
    sqlite.exec(`update course_days set state = 'draft' where id = ${day}`);
    const act = { kind: "day-changed", target: { dayId: day }, back: "/" } as const;
    const office = inRole(people.sanne, "secretariat");
    const change = () => {
      sqlite.exec(`update course_days set venue = 'Biblioteket' where id = ${day}`);
      return {};
    };
    const { undo: id } = undoable(office, act, now, change);
    sqlite.exec(`update course_days set state = 'published' where id = ${day}`);
    expect(undo(office, id!, now)).toEqual({ refused: "changed" });
    sqlite.exec(`update course_days set state = 'draft' where id = ${day}`);
    expect(undo(office, id!, now)).toEqual({ back: "/" });
  });

  it("never has the number of another act, also when what could be undone has been deleted", async () => {
    const first = Number(undoNumberOf(await astridLeft()));
    clearOldUndos(inHours(26));
    expect(sqlite.prepare("select count(*) from undos").pluck().get()).toBe(0);
    enrol(inRole(people.dorte, "agent"), day, inHours(26));
    const id = writeTransaction((tx) => newUndoId(tx, inHours(26)));
    expect(id).toBeGreaterThan(first);
    expect(parseId(String(id))).toBe(id);
  });

  it("is gone, with all that it would bring back, when someone is forgotten", async () => {
    await astridLeft();
    forgetPerson(people.dorte, now, "site");
    expect(sqlite.prepare("select count(*) from undos").pluck().get()).toBe(0);
  });
});

describe("what cannot be undone", () => {
  it("is a seat that goes to the next at once: its person is asked first, and there is no button", async () => {
    for (const name of ["bo", "karen", "astrid"] as const) enrol(inRole(people[name], "agent"), day, now);
    const leave = (form: Record<string, string>) =>
      act(giveUp, atDay("/afmelding"), ["bo", "agent"], { hvad: "enrolled", ...form });
    expect(await leave({})).toMatchObject({ data: { refused: "goes-on" }, init: { status: 422 } });
    expect(undoNumberOf(await leave({ sikker: "ja" }))).toBeNull();
    expect(enrolmentsOn(day).map(({ personId }) => personId)).toEqual([people.karen, people.astrid]);
    expect(leavingWithin(1, before.letters)).toBe(2);
  });

  it("is closing someone whose seat goes on: it takes the tick", async () => {
    for (const name of ["bo", "karen", "astrid"] as const) enrol(inRole(people[name], "agent"), day, now);
    const close = (form: Record<string, string>) =>
      act(editPerson, `/personer/${people.bo}/ret`, ["karen", "leader"], { act: "luk", ...form });
    const closeChosen = (form: Record<string, string>) =>
      act(actOnSelected, "/personer/valgte", ["karen", "leader"], {
        act: "luk",
        p: String(people.bo),
        ...form,
      });
    expect(await close({})).toMatchObject({ init: { status: 422 } });
    expect(await closeChosen({})).toMatchObject({ data: { refused: "unconfirmed" } });
    expect(findPerson(people.bo)).not.toBeNull();
    expect(undoNumberOf(await closeChosen({ sikker: "ja" }))).toBeNull();
    expect(findPerson(people.bo)).toBeNull();
  });

  it("is cancelling a day on the last day before: it takes the tick, and its letters go at once", async () => {
    const soon = addCourseDay(inHours(20), { opensAt: inHours(-100) });
    signUpOther(inRole(people.sanne, "secretariat"), people.bo, soon, now);
    const cancel = (form: Record<string, string>) =>
      act(cancelDay, `/sekretariat/kursusdage/${soon}/aflys`, office, form);
    expect(await cancel({ reason })).toMatchObject({ data: { refused: "unconfirmed" } });
    expect(undoNumberOf(await cancel({ reason, sikker: "ja" }))).toBeNull();
    // To the participant, and to their leader.
    expect(leavingWithin(1, before.letters)).toBe(2);
  });

  it("is what was refused, or changed nothing", async () => {
    const answer = await act(giveUp, atDay("/afmelding"), ["astrid", "agent"], { hvad: "enrolled" });
    expect(answer).toMatchObject({ data: { refused: "not-on-it" } });
    expect(
      undoNumberOf(await act(discardDraft, "/sekretariat/planer/skabelon/agent/kasser", office, {})),
    ).toBeNull();
    expect(sqlite.prepare("select count(*) from undos").pluck().get()).toBe(0);
  });
});
