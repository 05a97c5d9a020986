/** The page before letters to several: nothing is done before it is answered, and what it showed is what is sent. */
import { eq } from "drizzle-orm";
import { beforeEach, describe, expect, it } from "vitest";
import { enrol } from "../../app/course-days/sign-up/enrolments.server.ts";
import { action as writeToParticipants } from "../../app/course-days/notices/routes/participant-message.tsx";
import { danishDate } from "../../app/base/dates/danish-time.ts";
import { dayRow } from "../../app/course-days/days/days.server.ts";
import { formValuesOf } from "../../app/course-days/planning/day-form.ts";
import { action as cancelDay } from "../../app/course-days/planning/routes/cancel.tsx";
import { action as editDay } from "../../app/course-days/planning/routes/edit-day.tsx";
import { reserveSeats } from "../../app/course-days/team-sign-up/reservations.server.ts";
import { action as publishDay } from "../../app/course-days/planning/routes/publish.tsx";
import { action as changeSeats } from "../../app/course-days/planning/routes/seats.tsx";
import { action as actOnSelected } from "../../app/overviews/bulk-actions/routes/selection.tsx";
import { editedSentences } from "../../app/mail/letter-texts/sentences.server.ts";
import { saveSentences } from "../../app/mail/letter-texts/letter-texts.server.ts";
import { claimNext } from "../../app/mail/outbox/outbox.server.ts";
import { retryLetter, retryLetters } from "../../app/mail/status/letter-status.server.ts";
import { lettersTo } from "../../app/mail/status/person-letters.server.ts";
import { openProps } from "../../app/mail/outbox/sealed-props.server.ts";
import type { Panel } from "../../app/sending/panel.ts";
import type { Role } from "../../db/enums.ts";
import { db } from "../../db/database.server.ts";
import { addCast, type CastName } from "../../db/demo/cast.ts";
import { auditLines } from "../../db/schema/audit.ts";
import { courseDays } from "../../db/schema/course-days.ts";
import { letters } from "../../db/schema/mail.ts";
import { withDatabase } from "../app.ts";
import { addCourseDay, enrolmentsOn, inRole, sessionCookieOf } from "../course-days/sample-days.ts";
import { addAgentsCourse } from "../onboarding/sample-course.ts";
import { pressUndo, undoNumberOf } from "../undo/press-undo.ts";
import { visit } from "../visit.ts";
import { panelForm, panelOf, withBody } from "./through-panel.ts";

withDatabase();
const now = new Date();
const inHours = (hours: number) => new Date(now.getTime() + hours * 3_600_000);
let people: Record<CastName, number>;
let day: number;
beforeEach(() => {
  people = addCast();
  addAgentsCourse(2);
  day = addCourseDay(inHours(200), { opensAt: inHours(-24) });
});

type Action = (args: ReturnType<typeof visit>) => Promise<unknown>;
/** An act as its own page sends it; `again` sends the panel's form with what was changed on it. */
function act(action: unknown, path: string, form: Record<string, string | string[]>, as: [CastName, Role]) {
  const session = sessionCookieOf(people[as[0]], as[1]);
  const ask = () => visit(path, { as: session, form: {} });
  const body = new URLSearchParams(
    Object.entries(form).flatMap(([name, value]) => [value].flat().map((one) => [name, one])),
  );
  const run = action as Action;
  return {
    session,
    first: () => run(withBody(ask(), body)),
    again: (panel: Panel, changed: Parameters<typeof panelForm>[1] = {}) =>
      run(withBody(ask(), panelForm(panel, changed))),
  };
}
const office: [CastName, Role] = ["sanne", "secretariat"];
const posted = () => db.select().from(letters).all();
const stateOfDay = () => db.select().from(courseDays).where(eq(courseDays.id, day)).get()!;
const message = { to: "seats", heading: "Husk madpakke", text: "Kantinen er lukket den dag." };
const write = () => act(writeToParticipants, `/sekretariat/kursusdage/${day}/skriv`, message, office);
const enrolled = (names: CastName[]) => {
  for (const name of names) enrol(inRole(people[name], "agent"), day, now);
  db.delete(letters).run();
};

describe("the panel before letters to several", () => {
  it("shows whom the act writes to and what, and does nothing before its button is pressed", async () => {
    db.update(courseDays).set({ state: "draft" }).run();
    const lines = db.select().from(auditLines).all().length;
    const publishing = act(publishDay, `/sekretariat/kursusdage/${day}/udgiv`, {}, office);
    const panel = panelOf(await publishing.first())!;
    expect([posted(), stateOfDay().state]).toEqual([[], "draft"]);
    expect(db.select().from(auditLines).all()).toHaveLength(lines);
    expect(panel).toMatchObject({ takesBack: "act", minutes: 5, message: null });
    await publishing.again(panel);
    expect(posted()).toHaveLength(panel.letterCount);
    const ids = new Set(posted().map(({ personId }) => personId));
    expect(new Set(panel.recipients.map(({ id }) => id))).toEqual(ids);
    expect(panel.samples[0]!.text).toContain("mangler en kursusdag");
    expect(stateOfDay().state).toBe("published");
  });

  it("holds the letters for five minutes; taking the act back withdraws both", async () => {
    db.update(courseDays).set({ state: "draft" }).run();
    const publishing = act(publishDay, `/sekretariat/kursusdage/${day}/udgiv`, {}, office);
    const answer = await publishing.again(panelOf(await publishing.first())!);
    const waits = posted().map(({ dueAt, postedAt }) => dueAt.getTime() - postedAt.getTime());
    expect(new Set(waits)).toEqual(new Set([300_000]));
    await pressUndo(answer, publishing.session);
    expect([posted(), stateOfDay().state]).toEqual([[], "draft"]);
  });

  it("takes back the letters alone where the act has nothing else", async () => {
    enrolled(["astrid", "bo"]);
    const panel = panelOf(await write().first())!;
    expect(panel).toMatchObject({ takesBack: "letters", letterCount: 2 });
    const writing = write();
    const answer = await writing.again(panel);
    expect(posted()).toHaveLength(2);
    await pressUndo(answer, writing.session);
    const takenBack = { state: "failed", error: "withdrawn", heldFor: null };
    expect(posted()).toMatchObject([takenBack, takenBack]);
    expect(claimNext(new Date(Date.now() + 3_600_000), Number.POSITIVE_INFINITY)).toBeNull();
    // Each can be sent later, not all of a kind at once.
    expect(retryLetters(inRole(people.sanne, "secretariat"), "course-day-words", new Date())).toBe(0);
    expect(lettersTo(people.bo)).toMatchObject([{ state: "withdrawn", canBeSentAgain: true }]);
    expect(retryLetter(inRole(people.sanne, "secretariat"), lettersTo(people.bo)[0]!.id, new Date())).toBe(
      true,
    );
    // They can be written to again, since nobody got it.
    expect(panelOf(await write().first())).not.toBeNull();
  });

  it("leaves out those who are unticked, and refuses to write to nobody", async () => {
    enrolled(["astrid", "bo"]);
    const panel = panelOf(await write().first())!;
    const none = panelOf(await write().again(panel, { to: [] }))!;
    expect([none.message, posted()]).toEqual(["nobody", []]);
    await write().again(panel, { to: [people.bo] });
    expect(posted().map(({ personId }) => personId)).toEqual([people.bo]);
  });

  it("is shown again when the letters are others than it showed, and nothing is sent", async () => {
    db.update(courseDays).set({ seats: 3 }).run();
    enrolled(["astrid", "bo"]);
    const panel = panelOf(await write().first())!;
    db.update(courseDays).set({ venue: "Biblioteket" }).run();
    const moved = panelOf(await write().again(panel))!;
    expect([moved.message, posted()]).toEqual(["changed", []]);
    enrolled(["dorte"]);
    const more = panelOf(await write().again(moved))!;
    expect([more.message, more.letterCount, posted()]).toEqual(["changed", 3, []]);
  });

  it("is shown again when the secretariat has written other words for the letter", async () => {
    enrolled(["astrid", "bo"]);
    const panel = panelOf(await write().first())!;
    const [sentence] = editedSentences("course-day-words", "da", {});
    const sentences = { [sentence!.key]: `${sentence!.original} Vi glæder os.` };
    const saving = { letter: "course-day-words", locale: "da", version: null, sentences } as const;
    expect(saveSentences(inRole(people.sanne, "secretariat"), saving, now)).toEqual({ saved: 1 });
    const again = panelOf(await write().again(panel))!;
    expect([again.message, posted()]).toEqual(["changed", []]);
  });

  it("sends a trial to the sender alone, without the entry for a calendar", async () => {
    enrolled(["astrid", "bo"]);
    const panel = panelOf(await write().first())!;
    const shown = panelOf(await write().again(panel, { button: "proeve" }))!;
    expect(shown.message).toBe("trial-sent");
    expect(posted().map(({ personId }) => personId)).toEqual([people.sanne]);
    expect(openProps(posted()[0]!.props!)).toMatchObject({ trial: true, name: "Sanne Tværgaard" });
    await write().again(panel);
    expect(posted()).toHaveLength(3);
  });

  it("does not come before an act that writes to one person", async () => {
    enrolled(["astrid"]);
    const answer = await write().first();
    expect([panelOf(answer), posted().length]).toEqual([null, 1]);
    expect(undoNumberOf(answer)).not.toBeNull();
  });

  it("shows who comes from the waiting list, and lets them wait again", async () => {
    enrolled(["karen", "dorte", "astrid", "bo"]);
    const before = enrolmentsOn(day);
    const seats = act(changeSeats, `/sekretariat/kursusdage/${day}/pladser`, { seats: "4" }, office);
    const panel = panelOf(await seats.first())!;
    expect(panel).toMatchObject({ canLeaveOut: false, takesBack: "act" });
    expect(panel.recipients.map(({ id }) => id).sort()).toEqual([people.astrid, people.bo].sort());
    await pressUndo(await seats.again(panel), seats.session);
    expect([enrolmentsOn(day), stateOfDay().seats, posted()]).toEqual([before, 2, []]);
  });

  it("tells leaders and holders of reserved seats why a day is cancelled, and offers other days", async () => {
    enrolled(["astrid"]);
    const other = addCourseDay(inHours(300), { opensAt: inHours(-24) });
    reserveSeats(inRole(people.jens, "leader"), day, { seats: 1, untilOn: danishDate(inHours(48)) }, now);
    const form = { reason: "Underviseren er syg." };
    const cancelling = act(cancelDay, `/sekretariat/kursusdage/${day}/aflys`, form, office);
    const panel = panelOf(await cancelling.first())!;
    expect(panel).toMatchObject({ canLeaveOut: false, takesBack: "act" });
    expect(panel.recipients.map(({ id, letters }) => [id, letters])).toEqual([
      [people.astrid, ["course-day-cancelled"]],
      [people.jens, ["course-day-team"]],
      [people.karen, ["course-day-team"]],
    ]);
    for (const { text } of panel.samples) expect(text).toContain("Underviseren er syg.");
    const answer = await cancelling.again(panel);
    const toLeaders = posted().filter(({ letter }) => letter === "course-day-team");
    expect(toLeaders.map(({ props }) => openProps(props!))).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ people: ["Astrid Vestergren"], reserved: 0 }),
        expect.objectContaining({
          people: [],
          reserved: 1,
          others: [expect.objectContaining({ dayId: other })],
        }),
      ]),
    );
    expect(stateOfDay()).toMatchObject({ state: "cancelled", changeReason: "Underviseren er syg." });
    await pressUndo(answer, cancelling.session);
    expect([posted(), stateOfDay().state]).toEqual([[], "published"]);
  });

  it("comes before a day is moved, which takes a reason, and moves it back", async () => {
    enrolled(["astrid", "bo"]);
    const typed = formValuesOf(dayRow(day)!);
    const move = (form: Record<string, string>) =>
      act(editDay, `/sekretariat/kursusdage/${day}/ret`, { ...typed, venue: "Biblioteket", ...form }, office);
    expect(await move({}).first()).toMatchObject({ data: { reply: { error: { reason: ["no-reason"] } } } });
    const moving = move({ reason: "Lokalet er optaget." });
    const panel = panelOf(await moving.first())!;
    expect(panel.recipients.map(({ letters }) => letters[0])).toEqual([
      "course-day-moved",
      "course-day-moved",
      "course-day-team",
    ]);
    const answer = await moving.again(panel);
    expect(stateOfDay()).toMatchObject({ venue: "Biblioteket", changeReason: "Lokalet er optaget." });
    await pressUndo(answer, moving.session);
    expect([posted(), stateOfDay().venue]).toEqual([[], "Rådhuset"]);
  });

  it("comes before a leader reminds or signs up several", async () => {
    const p = [String(people.astrid), String(people.bo)];
    const forms: Record<string, string | string[]>[] = [
      { act: "mind", p },
      { act: "tilmeld", p, dag: String(day) },
    ];
    for (const form of forms) {
      const acting = act(actOnSelected, "/personer/valgte", form, ["karen", "leader"]);
      const panel = panelOf(await acting.first())!;
      expect(panel.recipients.map(({ id }) => id).sort()).toEqual([people.astrid, people.bo].sort());
      await pressUndo(await acting.again(panel), acting.session);
      expect([posted(), enrolmentsOn(day)]).toEqual([[], []]);
    }
  });
});
