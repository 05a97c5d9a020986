/** Mail addresses as people type them, and as Outlook pastes them. */
import { describe, expect, it } from "vitest";
import { mailAddress } from "../../app/people/register/mail-address.ts";

const parsed = (typed: string) => mailAddress.safeParse(typed).data;

describe("a mail address", () => {
  it.each([
    " Bo.Li@Eksempel.DK ",
    "Bo Li <bo.li@eksempel.dk>",
    '"Li, Bo <leder>" <bo.li@eksempel.dk>',
    "mailto:bo.li@eksempel.dk",
    "MAILTO:bo.li@eksempel.dk?subject=Hej",
    "bo.li@eksempel.dk;",
    "'bo.li@eksempel.dk';",
    "\u202abo.li@eksempel.dk\u202c",
    "bo.li@eksempel.dk\u200b\u00a0",
    "<bo.li@eksempel.dk>",
    "Bo (Borgerservice) <bo.li@eksempel.dk>",
    "bo.li@eksempel.dk <mailto:bo.li@eksempel.dk>",
    "<bo.li@eksempel.dk>;",
    "bo.li@eksempel.dk.",
    "SMTP:bo.li@eksempel.dk",
    "[bo.li@eksempel.dk](mailto:bo.li@eksempel.dk)",
    "bo.li@eksempel.dk (Bo Li)",
    "»bo.li@eksempel.dk«",
    "bo.li＠eksempel.dk",
  ])("is the address alone: %s", (typed) => {
    expect(parsed(typed)).toBe("bo.li@eksempel.dk");
  });

  it("is one and the same however its domain's letters are written", () => {
    expect(parsed("ebbe@RØDOVRE.dk")).toBe("ebbe@rødovre.dk");
    expect(parsed(`ebbe@${new URL("http://rødovre.dk").hostname}`)).toBe("ebbe@rødovre.dk");
  });

  it("shows letters of another alphabet that look like ours as signs", () => {
    expect(parsed("bo@\u0430arhus.dk")).toMatch(/^bo@xn--/);
  });

  it.each([
    "bo",
    "bo@x@eksempel.dk",
    "bo@eksempel.dk@x",
    "Bo bo@eksempel.dk",
    'b"o@eksempel.dk',
    "bo@eksempel.dk, li@eksempel.dk",
    "søren@eksempel.dk",
    "bo@eksempel",
    "",
    `${"a".repeat(250)}@x.dk`,
  ])("is none: %s", (typed) => {
    expect(parsed(typed)).toBeUndefined();
  });
});
