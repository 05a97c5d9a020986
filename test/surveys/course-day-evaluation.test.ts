import { eq } from "drizzle-orm";
import { beforeEach, expect, it } from "vitest";
import { renderLetter } from "../../app/mail/letters/render.server.ts";
import { findInvitation, sendAnswer } from "../../app/surveys/answering/answering.server.ts";
import { openParticipantRound } from "../../app/surveys/rounds/participant-rounds.server.ts";
import { closeRound } from "../../app/surveys/closing/closing.server.ts";
import { createRound } from "../../app/surveys/rounds/rounds.server.ts";
import { findRound } from "../../app/surveys/round.server.ts";
import { db, writeTransaction } from "../../db/database.server.ts";
import { letters } from "../../db/schema/mail.ts";
import { people } from "../../db/schema/people.ts";
import { invitations, responses, rounds, roundUnits } from "../../db/schema/surveys.ts";
import { withDatabase } from "../app.ts";
import { addCast } from "../../db/demo/cast.ts";
import { addAgentsTo, linksOf } from "./sample-round.ts";

withDatabase();
const now = new Date("2026-11-20T15:30:00Z");
const later = new Date("2026-12-02T08:00:00Z");
const asking = {
  name: "Kursusdag 20. november 2026, Aarhus",
  questionnaire: { name: "course_day", version: 1 },
  closesAt: new Date("2026-12-01T23:00:00Z"),
  remindersMax: 1,
  greeting: "Tak for i går. Hvad fik du ud af dagen?",
};
let attendeeIds: number[];
beforeEach(() => {
  addCast();
  addAgentsTo("Thisted", "787", 3);
  addAgentsTo("Læsø", "825", 4);
  attendeeIds = db
    .select()
    .from(people)
    .all()
    .filter(({ name }) => name.startsWith("Agent"))
    .map(({ id }) => id);
});
const ask = (changes = {}) =>
  openParticipantRound("site", { ...asking, personIds: attendeeIds, ...changes }, now);

it("invites those who were present, and counts their answers together whatever their municipality", () => {
  const outcome = ask();
  if (!("roundId" in outcome)) throw new Error(outcome.refused);
  expect(outcome.invited).toBe(7);
  for (const { token } of linksOf(outcome.roundId).slice(0, 5))
    sendAnswer(token, { day_useful: "high", day_ready: "high", day_pace: "fast", day_practical: "low" }, now);
  closeRound("site", outcome.roundId, later);
  expect(findRound(outcome.roundId)).toMatchObject({ completed: 5, invited: 7, audience: null });
  expect(
    new Set(
      db
        .select()
        .from(responses)
        .all()
        .map(({ unit }) => unit),
    ),
  ).toEqual(new Set([asking.name]));
  expect(db.select().from(roundUnits).all()).toHaveLength(1);
});

it("has its own purpose in the letter and on the first page", async () => {
  const outcome = ask();
  const { token } = linksOf("roundId" in outcome ? outcome.roundId : 0)[0]!;
  expect(findInvitation(token, now)?.greeting).toBe(asking.greeting);
  const props = {
    invitationId: 1,
    token,
    name: "Bo",
    title: "Hvordan var dagen?",
    minutes: 2,
    closesAt: later.toISOString(),
  };
  const own = await renderLetter("survey-invitation", "da", { ...props, greeting: asking.greeting });
  expect(own.text).toContain("Hej Bo\n\nTak for i går. Hvad fik du ud af dagen?");
  const usual = await renderLetter("survey-invitation", "da", { ...props, greeting: "" });
  expect(usual.text).toContain("Hej Bo\n\nVi vil gerne have dit svar på »Hvordan var dagen?«.");
});

it("is created once, and an interrupted creation is finished", () => {
  createRound("site", { ...asking, opensAt: now, audience: null }, now);
  expect(ask()).toMatchObject({ invited: 7 });
  expect(ask()).toEqual({ refused: "already-opened" });
  expect(db.select().from(letters).all()).toHaveLength(7);
});

it("leaves out people who have left or been forgotten", () => {
  writeTransaction((tx) => {
    tx.update(people).set({ leftOn: "2026-11-20" }).where(eq(people.id, attendeeIds[0]!)).run();
    tx.update(people).set({ mail: null }).where(eq(people.id, attendeeIds[1]!)).run();
  });
  expect(ask()).toMatchObject({ invited: 5 });
});

it.each([
  ["fewer than five", { personIds: [1, 2, 3, 4] }, "few"],
  [
    "an unknown questionnaire",
    { questionnaire: { name: "course_day", version: 9 } },
    "unknown-questionnaire",
  ],
  ["an end that is past", { closesAt: new Date("2026-11-01") }, "dates"],
])("does not ask %s", (_, changes, refused) => {
  expect(ask(changes)).toEqual({ refused });
  expect(db.select().from(rounds).all()).toEqual([]);
  expect(db.select().from(invitations).all()).toEqual([]);
});
