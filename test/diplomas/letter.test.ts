import { beforeEach, describe, expect, it } from "vitest";
import { issueDiploma } from "../../app/diplomas/issuing/issue.server.ts";
import { reissueDiploma } from "../../app/diplomas/issuing/revoke.server.ts";
import { deliverDue } from "../../app/mail/delivery/deliver.server.ts";
import { smtpTransport } from "../../app/mail/delivery/transport.server.ts";
import { findPerson } from "../../app/people/register/person.server.ts";
import { writeTransaction } from "../../db/database.server.ts";
import { diplomas } from "../../db/schema/diplomas.ts";
import { withDatabase } from "../app.ts";
import { addCast } from "../../db/demo/cast.ts";
import { withSmtpReceiver } from "../mail/smtp-receiver.ts";
import { readPdf } from "../pdf-reader.ts";

const now = new Date("2026-11-20T10:00:00Z");

describe("the diploma's letter", () => {
  withDatabase();
  const receiver = withSmtpReceiver();
  let ids: ReturnType<typeof addCast>;
  beforeEach(() => {
    ids = addCast();
    const { dorte } = ids;
    const evidence = {
      personId: dorte,
      courseSlug: "agent",
      courseVersion: 1,
      course: "E-læring for agenter",
    };
    writeTransaction((tx) => issueDiploma(tx, { ...evidence, completedAt: now }, now, () => 0));
  });
  const deliver = () => deliverDue(now, smtpTransport(receiver.url, 30), { random: () => 0 });

  it("attaches the diploma, with links to it and to its public check", async () => {
    await deliver();
    const [letter] = receiver.letters;
    expect(letter!.to).toEqual(["dorte.aagesholm@eksempel.dk"]);
    expect(letter!.parsed.subject).toBe("Tillykke, her er dit diplom");
    expect(letter!.parsed.text).toContain("http://localhost:3000/diplom/2026-2222-2222.pdf");
    expect(letter!.parsed.html).toContain('href="http://localhost:3000/diplom/2026-2222-2222"');
    const [pdf, ...more] = letter!.parsed.attachments;
    expect(more).toEqual([]);
    expect(pdf).toMatchObject({
      filename: "diplom-2026-2222-2222.pdf",
      contentType: "application/pdf",
      contentDisposition: "attachment",
    });
    const { text } = await readPdf(pdf!.content);
    for (const expected of [
      "Dorte Ågesholm",
      "Horsens",
      "E-læring for agenter",
      "20. november 2026",
      "2026-2222-2222",
    ])
      expect(text).toContain(expected);
  });

  it("says of a reissued diploma that the old number is no longer valid", async () => {
    const secretariat = { ...findPerson(ids.sanne)!, role: "secretariat" as const };
    reissueDiploma(secretariat, "2026-2222-2222", "Nyt navn", now);
    await deliver();
    const { subject, text } = receiver.letters.at(-1)!.parsed;
    expect(subject).toBe("Dit diplom er udstedt igen");
    expect(text).toContain("Det gamle nummer, 2026-2222-2222, gælder ikke længere.");
  });

  it("attaches nothing when the diploma was revoked before the letter was sent", async () => {
    writeTransaction((tx) => tx.update(diplomas).set({ revokedAt: now }).run());
    await deliver();
    expect(receiver.letters[0]!.parsed.attachments).toEqual([]);
  });
});
