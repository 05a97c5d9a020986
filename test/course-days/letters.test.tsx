import { render, toPlainText } from "@react-email/render";
import { describe, expect, it } from "vitest";
import * as cancelled from "../../emails/course-day-cancelled.tsx";
import * as confirmed from "../../emails/course-day-confirmed.tsx";
import * as givenUp from "../../emails/course-day-given-up.tsx";
import * as waiting from "../../emails/course-day-waiting.tsx";

const written = {
  locale: "da" as const,
  siteUrl: "https://uddannelse.eksempel.dk",
  from: "Hotlinens sekretariat <hotline@eksempel.dk>",
};
const day = {
  name: "Astrid Vestergren",
  dayId: 12,
  kind: "agents" as const,
  municipality: "Aarhus",
  place: "Rådhuset, Sal 2",
  practical: "Parkér i gården; tag kaffe med.",
  startsAt: Date.parse("2027-03-29T07:00:00Z"),
  endsAt: Date.parse("2027-03-29T13:30:00Z"),
};
const seat = { ...day, personId: 7, mail: "astrid.vestergren@eksempel.dk", sequence: 3 };

/** The lines of a calendar body, with folded lines joined (RFC 5545, 3.1). */
const linesOf = (body: string) => body.replace(/\r\n[ \t]/g, "").split("\r\n");

describe("the calendar entry", () => {
  it("is addressed to the reader only, from the sender, at the right time, with a stable UID", () => {
    const part = confirmed.calendar(written, { ...seat, fromList: false });
    const lines = linesOf(part.body);
    expect(part.method).toBe("REQUEST");
    for (const line of [
      "METHOD:REQUEST",
      "UID:kursusdag-12-7@uddannelse.eksempel.dk",
      "SEQUENCE:3",
      "DTSTART:20270329T070000Z",
      "DTEND:20270329T133000Z",
      "STATUS:CONFIRMED",
      "SUMMARY:Kursusdag for agenter i Aarhus",
    ])
      expect(lines).toContain(line);
    expect(lines.filter((line) => line.startsWith("ATTENDEE"))).toHaveLength(1);
    expect(lines.find((line) => line.startsWith("ATTENDEE"))).toMatch(
      /:mailto:astrid\.vestergren@eksempel\.dk$/i,
    );
    expect(lines.find((line) => line.startsWith("ORGANIZER"))).toMatch(/:mailto:hotline@eksempel\.dk$/i);
  });

  it("is cancelled under the same UID", () => {
    for (const part of [
      givenUp.calendar(written, { ...seat, sequence: 4, seat: true })!,
      cancelled.calendar(written, { ...seat, sequence: 4, seat: true })!,
    ]) {
      expect(part.method).toBe("CANCEL");
      for (const line of [
        "METHOD:CANCEL",
        "UID:kursusdag-12-7@uddannelse.eksempel.dk",
        "SEQUENCE:4",
        "STATUS:CANCELLED",
      ])
        expect(linesOf(part.body)).toContain(line);
    }
  });

  it("is not cancelled for a person who never had one", () => {
    expect(givenUp.calendar(written, { ...seat, seat: false })).toBeNull();
    expect(cancelled.calendar(written, { ...seat, seat: false })).toBeNull();
  });
});

describe("the letters of a course day", () => {
  it("say when and where in Danish time, also after the change to summer time", async () => {
    const html = await render(confirmed.default({ ...written, props: { ...seat, fromList: true } }));
    const text = toPlainText(html);
    expect(confirmed.subject(written, { ...seat, fromList: true })).toBe(
      "Du har en plads på kursusdagen mandag den 29. marts 2027",
    );
    expect(text).toContain("mandag den 29. marts 2027\nkl. 09.00 til 15.30\nRådhuset, Sal 2, Aarhus");
    expect(text).toContain("rykket ind fra ventelisten");
    expect(html).toContain("https://uddannelse.eksempel.dk/kursusdage/12");
  });

  it("show the place on the waiting list", async () => {
    const html = await render(waiting.default({ ...written, locale: "en", props: { ...day, number: 2 } }));
    expect(toPlainText(html)).toContain("you are number 2 on the waiting list");
  });
});
