import { eq } from "drizzle-orm";
import { beforeEach, expect, it } from "vitest";
import { openProps } from "../../app/mail/outbox/sealed-props.server.ts";
import { beQuiet, saveDraft, sendAnswer } from "../../app/surveys/answering/answering.server.ts";
import { closeRound } from "../../app/surveys/closing/closing.server.ts";
import { withLink } from "../../app/surveys/anonymity/links.server.ts";
import { remind, reminderDue } from "../../app/surveys/rounds/reminders.server.ts";
import { findRound } from "../../app/surveys/rounds/rounds.server.ts";
import { db, write } from "../../db/database.server.ts";
import { letters } from "../../db/schema/mail.ts";
import { people } from "../../db/schema/people.ts";
import { invitations } from "../../db/schema/surveys.ts";
import { withDatabase } from "../app.ts";
import { callIn, type CastName } from "../../db/demo/cast.ts";
import { after, linksOf, openPlanned } from "./sample-round.ts";

withDatabase();
let ids: Record<CastName, number>;
beforeEach(() => {
  ids = callIn();
});
const [early, late] = [new Date("2026-11-12T08:00:00Z"), new Date("2026-11-18T08:00:00Z")];
const reminded = () =>
  db
    .select()
    .from(letters)
    .where(eq(letters.letter, "survey-reminder"))
    .all()
    .map(({ personId }) => personId);

it("reminds those who have not sent an answer, and them only", () => {
  const links = linksOf(openPlanned());
  const tokenOf = (id: number) => links.find(({ personId }) => personId === id)!.token;
  sendAnswer(tokenOf(ids.astrid), { wellbeing: "high" }, early);
  saveDraft(tokenOf(ids.bo), { wellbeing: "high" }, early);
  beQuiet(tokenOf(ids.karen), early);
  expect(remind(late)).toBe(2);
  expect(reminded()).toEqual([ids.bo, ids.dorte]);
});

it("reminds no more often than the round says, however often it is run", () => {
  openPlanned({ remindersMax: 1 });
  expect([remind(early), remind(late), remind(late), remind(new Date("2026-11-20T08:00:00Z"))]).toEqual([
    0, 4, 0, 0,
  ]);
});

it("reminds nobody of a round without reminders, of a closed one, or one who has left", () => {
  const roundId = openPlanned({ remindersMax: 0 });
  expect(remind(late)).toBe(0);
  closeRound("site", roundId, late);
  const second = openPlanned({ name: "Trivselsmåling-2" });
  write((tx) => tx.update(people).set({ leftOn: "2026-11-13" }).where(eq(people.id, ids.bo)).run());
  expect(remind(late)).toBe(3);
  closeRound("site", second, after);
  expect(remind(late)).toBe(0);
});

it("reminds nobody who is on leave that day", () => {
  openPlanned();
  const leave = (id: number, leaveUntil: string) =>
    db.update(people).set({ leaveFrom: "2026-11-14", leaveUntil }).where(eq(people.id, id)).run();
  leave(ids.bo, "2026-11-19");
  leave(ids.dorte, "2026-11-18");
  expect(remind(late)).toBe(3);
  expect(reminded()).not.toContain(ids.bo);
});

it("spreads reminders evenly: one of two when a third has gone, the other after two thirds", () => {
  const round = findRound(openPlanned({ remindersMax: 2, closesAt: new Date("2026-11-19T08:00:00Z") }))!;
  const at = (day: number) => reminderDue(round, new Date(`2026-11-${day}T08:00:00Z`));
  expect([10, 12, 13, 15, 16, 18, 19, 25].map(at)).toEqual([0, 0, 1, 1, 2, 2, 2, 2]);
});

it("makes up for no reminder that was missed: nobody gets two at once", () => {
  openPlanned({ remindersMax: 3 });
  expect(remind(new Date("2026-11-20T08:00:00Z"))).toBe(4);
  expect(
    db
      .select()
      .from(invitations)
      .all()
      .map(({ reminders }) => reminders),
  ).toEqual([3, 3, 3, 3]);
});

it("holds no link in the outbox; the letter gets it when it is drawn, while the round is open", () => {
  const roundId = openPlanned();
  const { token } = linksOf(roundId)[0]!;
  const props = openProps(db.select().from(letters).all()[0]!.props!) as { invitationId: number };
  expect(JSON.stringify(props)).not.toContain(token);
  expect(withLink(props)).toMatchObject({ token });
  closeRound("site", roundId, after);
  expect(withLink(props)).toBeNull();
});

it("leaves nothing after closing that tells who was reminded", () => {
  const roundId = openPlanned();
  sendAnswer(linksOf(roundId)[0]!.token, { wellbeing: "high" }, early);
  remind(late);
  closeRound("site", roundId, after);
  expect(db.select().from(letters).all()).toEqual([]);
  expect(
    new Set(
      db
        .select()
        .from(invitations)
        .all()
        .map(({ reminders }) => reminders),
    ),
  ).toEqual(new Set([0]));
});
