/** Headings and day numbers as people and Excel write them in lists of people. */
import { describe, expect, it } from "vitest";
import { dayOfNumber, momentOfNumber } from "../../../app/base/sheets/day-number.ts";
import { matchHeadings } from "../../../app/base/sheets/headings.ts";
import { peopleSheet } from "../../../app/people/import/person-line.ts";

const columnsOf = (line: string) => matchHeadings(line.split(";"), peopleSheet);

describe("headings", () => {
  it.each([
    "NAVN:;Mail-adresse*;Kommune (arbejdssted);Rolle(r);Startdato (dd-mm-åååå)",
    "Navn / Name;E‑post;KOMMUNE;Funktion;Startdato: dd-mm-åååå",
    '"Navn";E_mail;Kommune*;Roller:;Start–dato',
  ])("are known with notes and other dashes: %s", (line) => {
    expect(columnsOf(line)).toMatchObject({
      columns: [
        ["navn", [0]],
        ["mail", [1]],
        ["kommune", [2]],
        ["rolle", [3]],
        ["startdato", [4]],
      ],
    });
  });

  it("of parts of a name are one, in the order of a name", () => {
    const others = Array.from({ length: 4 }, () => expect.anything());
    const rest = "mail;kommune;rolle;startdato";
    expect(columnsOf(`Efternavn;Fornavn(e);${rest}`)).toMatchObject({
      columns: [["navn", [1, 0]], ...others],
    });
    expect(columnsOf(`Fornavn;Efternavn;Mellemnavn;${rest}`)).toMatchObject({
      columns: [["navn", [0, 2, 1]], ...others],
    });
  });

  it("with a note stand back for one without", () => {
    expect(columnsOf("navn;mail (privat);mail;kommune;rolle;startdato")).toMatchObject({
      columns: [
        ["navn", [0]],
        ["mail", [2]],
        ["kommune", [3]],
        ["rolle", [4]],
        ["startdato", [5]],
      ],
    });
  });

  it("that were seen are told when one is missing, but not a row in which none is known", () => {
    expect(columnsOf("Navn;Mail;Kommune;Rolle;Tlf")).toEqual({
      refused: "columns",
      missing: ["startdato"],
      double: [],
      seen: ["Navn", "Mail", "Kommune", "Rolle", "Tlf"],
    });
    expect(columnsOf("Bo Li;bo@eksempel.dk;Aarhus")).not.toHaveProperty("seen");
  });
});

describe("the number of a day", () => {
  it("is read from 1900 and from 1904, with or without a time", () => {
    expect(dayOfNumber("46357")).toBe("2026-12-01");
    expect(dayOfNumber("46357.75")).toBe("2026-12-01");
    expect(dayOfNumber("46357,75")).toBe("2026-12-01");
    expect(dayOfNumber("44895", true)).toBe("2026-12-01");
  });

  it("is none where it is another number", () => {
    for (const text of ["751", "12345", "99999", "1-46357", ""]) expect(dayOfNumber(text)).toBeNull();
    expect(momentOfNumber(0, false)).toBeNull();
  });
});
