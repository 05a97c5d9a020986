import { eq } from "drizzle-orm";
import { beforeEach, describe, expect, it } from "vitest";
import { deliverDue } from "../../app/mail/delivery/deliver.server.ts";
import { fileTransport } from "../../app/mail/delivery/transport.server.ts";
import type { LetterName } from "../../app/mail/letters/letters.server.ts";
import { samples } from "../../app/mail/letter-texts/samples/samples.server.ts";
import { postLetter } from "../../app/mail/outbox/post.server.ts";
import * as page from "../../app/overviews/person/routes/person-letters.tsx";
import { db, writeTransaction } from "../../db/database.server.ts";
import { addCast } from "../../db/demo/cast.ts";
import { auditLines } from "../../db/schema/audit.ts";
import { letters } from "../../db/schema/mail.ts";
import { withDatabase } from "../app.ts";
import { sessionCookieOf } from "../course-days/sample-days.ts";
import { visit } from "../visit.ts";

withDatabase();
let people: ReturnType<typeof addCast>;
let sanne: string;
let address: string;
beforeEach(() => {
  people = addCast();
  sanne = sessionCookieOf(people.sanne, "secretariat");
  address = `/sekretariat/personer/${people.astrid}/mails`;
});

type Row = Partial<typeof letters.$inferInsert>;

function addLetter(letter: LetterName, row: Row = {}, urgent = false): number {
  const to = { id: people.astrid, mail: "astrid@eksempel.dk", locale: "da" as const };
  writeTransaction((tx) =>
    postLetter(
      tx,
      { letter, to, props: samples[letter][0] as never, urgent },
      new Date("2026-11-02T09:00:00Z"),
    ),
  );
  const { id } = db.select().from(letters).all().at(-1)!;
  db.update(letters)
    .set({ ...row, letter })
    .where(eq(letters.id, id))
    .run();
  return id;
}
const shown = () => page.loader(visit(address, { as: sanne })).letters;
const sendAgain = async (id: number): Promise<number> => {
  try {
    const form = { mail: String(id) };
    return ((await page.action(visit(address, { as: sanne, form }))) as Response).status;
  } catch (thrown) {
    return (thrown as Response).status;
  }
};
const failed = { state: "failed", error: "550 5.1.1 No such user here", attempts: 1 } as const;

describe("the letters of a person", () => {
  it("are told with what became of each, newest first, and the view is traced", () => {
    const due = new Date("2026-11-02T09:05:00Z");
    addLetter("course-day-waiting", {
      state: "sent",
      props: null,
      subject: "Som det blev sendt",
      sentAt: due,
    });
    addLetter("course-day-offer-expired", failed);
    addLetter("course-day-reminder", { state: "failed", error: "withdrawn", props: null });
    addLetter("follow-up");
    addLetter("course-day-exempt", { heldFor: 1, dueAt: due });
    expect(
      shown().map(({ letter, state, subject, at, error, canBeSentAgain }) => [
        letter,
        state,
        subject,
        at,
        error,
        canBeSentAgain,
      ]),
    ).toEqual([
      ["course-day-exempt", "held", "Du er fritaget for kursusdag", due, null, false],
      ["follow-up", "waiting", "Opfølgende undervisning", null, null, false],
      ["course-day-reminder", "withdrawn", null, null, null, false],
      [
        "course-day-offer-expired",
        "failed",
        "Tilbuddet om en plads er udløbet: kursusdagen torsdag den 10. december 2026",
        null,
        failed.error,
        true,
      ],
      ["course-day-waiting", "sent", "Som det blev sendt", due, null, false],
    ]);
    expect(db.select().from(auditLines).all()).toMatchObject([
      { act: "person-letters-seen", subjectId: people.astrid, actorId: people.sanne },
    ]);
  });

  it("tell nothing of surveys, and no code", () => {
    for (const letter of ["survey-invitation", "survey-link", "survey-reminder", "survey-results"] as const)
      addLetter(letter);
    addLetter("sign-in", {}, true);
    expect(shown()).toMatchObject([{ letter: "sign-in", subject: null }]);
  });

  it("have the subject that was sent, unless the letter has a code or is a survey's", async () => {
    addLetter("course-day-waiting");
    addLetter("survey-results");
    addLetter("sign-in", {}, true);
    const now = new Date();
    expect(await deliverDue(now, fileTransport())).toMatchObject({ sent: 3 });
    const kept = db.select({ letter: letters.letter, subject: letters.subject }).from(letters).all();
    expect(kept).toEqual([
      {
        letter: "course-day-waiting",
        subject: "Du er på ventelisten til kursusdagen torsdag den 10. december 2026",
      },
      { letter: "survey-results", subject: null },
      { letter: "sign-in", subject: null },
    ]);
  });

  it("can be sent again where that is safe, which is traced", async () => {
    const id = addLetter("course-day-waiting", failed);
    expect(await sendAgain(id)).toBe(303);
    expect(shown()).toMatchObject([{ state: "waiting", error: null }]);
    expect(db.select().from(auditLines).where(eq(auditLines.act, "letter-retried")).all()).toMatchObject([
      { subjectId: people.astrid, scope: `letter:${id}` },
    ]);
  });

  it("are not sent again when they were sent, hold a code, are a survey's, or are another's", async () => {
    const others = addLetter("course-day-waiting", { ...failed, personId: people.bo });
    const refused = [
      addLetter("course-day-waiting", { state: "sent", props: null }),
      addLetter("mail-change-asked", failed),
      addLetter("survey-invitation", failed),
      others,
    ];
    for (const id of refused) expect(await sendAgain(id)).toBe(404);
    expect(db.select().from(letters).where(eq(letters.state, "queued")).all()).toEqual([]);
  });

  it("of somebody who is not there are not found, and are the secretariat's alone to see", () => {
    expect(() => page.loader(visit("/sekretariat/personer/99999/mails", { as: sanne }))).toThrow();
    const leader = sessionCookieOf(people.karen, "leader");
    expect(() => visit(address, { as: leader })).toThrow();
  });
});
