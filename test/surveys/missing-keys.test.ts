/** KEY_DIR is not there while a round is open, as when its disk is not mounted: nothing of the round is lost, and nobody is told that all is well. */
import { renameSync } from "node:fs";
import { beforeEach, describe, expect, it } from "vitest";
import { env } from "../../app/base/env.server.ts";
import { deliverDue } from "../../app/mail/delivery/deliver.server.ts";
import type { Transport } from "../../app/mail/delivery/transport.server.ts";
import { registerAttachments } from "../../app/mail/letters/attachments.server.ts";
import { registerLateProps } from "../../app/mail/letters/late-props.server.ts";
import { registerHeldBackLetters } from "../../app/mail/outbox/held-back.server.ts";
import { postLetter } from "../../app/mail/outbox/post.server.ts";
import { lateProps } from "../../app/server/event-handlers.server.ts";
import { checkSurveyKeys } from "../../app/server/health-checks.server.ts";
import { lettersWithoutKey } from "../../app/surveys/anonymity/missing-keys.server.ts";
import { closeDueRounds } from "../../app/surveys/closing/closing.server.ts";
import { sendDueReminders } from "../../app/surveys/rounds/reminders.server.ts";
import { db, sqlite, writeTransaction } from "../../db/database.server.ts";
import { addCast } from "../../db/demo/cast.ts";
import { letters } from "../../db/schema/mail.ts";
import { rounds } from "../../db/schema/surveys.ts";
import { withDatabase } from "../app.ts";
import { openedAt, openSampleRound } from "./sample-round.ts";

withDatabase();
const later = new Date(openedAt.getTime() + 3_600_000);
const sentTo: string[] = [];
const transport: Transport = {
  perMinute: 1000,
  async send({ to }, onHandOver) {
    onHandOver();
    sentTo.push(to.address);
  },
};
const away = () => `${env.KEY_DIR}-away`;
const listLetters = () => db.select().from(letters).orderBy(letters.id).all();

beforeEach(() => {
  sentTo.length = 0;
  addCast();
  registerLateProps(lateProps);
  registerAttachments({});
  registerHeldBackLetters(lettersWithoutKey);
  openSampleRound();
  renameSync(env.KEY_DIR, away());
});

describe("while the key of an open round is missing", () => {
  it("its letters wait as they are, others go out, and all go out once it is there again", async () => {
    const waiting = listLetters();
    expect(waiting.length).toBeGreaterThan(0);
    writeTransaction((tx) => {
      const to = { id: null, mail: "en.anden@eksempel.dk", locale: "da" as const };
      postLetter(tx, { letter: "diploma", to, props: { name: "x", course: "x", number: "x" } }, openedAt);
    });
    await deliverDue(later, transport);
    expect(sentTo).toEqual(["en.anden@eksempel.dk"]);
    expect(listLetters().slice(0, waiting.length)).toEqual(waiting);
    renameSync(away(), env.KEY_DIR);
    await deliverDue(later, transport);
    expect(sentTo).toHaveLength(waiting.length + 1);
    expect(new Set(listLetters().map(({ state }) => state))).toEqual(new Set(["sent"]));
  });

  it("it is neither reminded of nor closed", () => {
    const [round] = db.select().from(rounds).all();
    const before = listLetters();
    const nearEnd = new Date(round!.closesAt.getTime() - 3_600_000);
    expect(sendDueReminders(nearEnd)).toBe(0);
    closeDueRounds(new Date(round!.closesAt.getTime() + 3_600_000));
    expect(listLetters()).toEqual(before);
    expect(db.select().from(rounds).get()!.state).toBe("open");
    renameSync(away(), env.KEY_DIR);
    expect(sendDueReminders(nearEnd)).toBeGreaterThan(0);
  });

  it("the site is not ready, and says so and the way out", () => {
    const missing = checkSurveyKeys(sqlite);
    expect(missing).toMatchObject({ state: "fault", sentence: expect.stringContaining("KEY_DIR") });
    renameSync(away(), env.KEY_DIR);
    expect(checkSurveyKeys(sqlite).state).toBe("ok");
  });
});
