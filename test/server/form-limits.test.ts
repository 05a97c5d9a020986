import { describe, expect, it } from "vitest";
import { judgeFormBody, maxFieldNameLength, maxFormFields } from "../../app/base/forms/form-limits.ts";

const judge = (body: string) => judgeFormBody(Buffer.from(body));
const fields = (count: number) => Array.from({ length: count }, () => "a=1").join("&");

describe("the limits of a form", () => {
  it("let through what our pages send", () => {
    for (const body of ["", "mail=a%40b.dk", "note.12=x&note.13=y", "outside.trivsel_1=best", "dag=1&dag=2"])
      expect(judge(body), body).toBeNull();
  });

  it("hold exactly at the number of fields", () => {
    expect(judge(fields(maxFormFields))).toBeNull();
    expect(judge(fields(maxFormFields + 1))).toBe("too-many-fields");
  });

  it("hold exactly at the length of a name", () => {
    expect(judge(`${"n".repeat(maxFieldNameLength)}=1`)).toBeNull();
    expect(judge(`${"n".repeat(maxFieldNameLength + 1)}=1`)).toBe("bad-name");
  });

  it("refuse reserved, deep, empty and bracketed names, also when escaped", () => {
    for (const name of [
      "__intent__",
      "__state__",
      "%5F%5Fintent__",
      "a.__proto__",
      "constructor",
      "a.b.c.d",
      "a..b",
      "a[0]",
      "a%5B4294967295%5D",
    ])
      expect(judge(`mail=x&${name}=1`), name).toBe("bad-name");
    expect(judge("=1")).toBe("bad-name");
  });
});
