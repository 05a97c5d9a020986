import { describe, expect, it } from "vitest";
import { isModestJson, maxJsonDepth, maxJsonValues } from "../../app/base/json-limits.ts";
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
      "__INTENT__",
    ])
      expect(judge(`mail=x&${name}=1`), name).toBe("bad-name");
    expect(judge("=1")).toBe("bad-name");
    expect(judge("\uFEFF__proto__.x=1")).toBe("bad-name");
  });
});

describe("a name that every object has", () => {
  const names = Object.getOwnPropertyNames(Object.prototype);

  it.each([...names, ...names.map((name) => name.toUpperCase())])("is refused in any part: %s", (name) => {
    for (const field of [name, `note.${name}`, `${name}.12`, `a.${name}.b`, encodeURIComponent(`a.${name}`)])
      expect(judge(`mail=x&${field}=1`), field).toBe("bad-name");
  });
});

describe("a field that is also the first part of others", () => {
  it("is refused, since a name's number would be the length of its list", () => {
    for (const body of ["dag=1&dag=2&dag.4294967294=3", "dag.1=a&dag=2", "a.b=1&a.b.c=2", "a=1&a.b.c=2"])
      expect(judge(body), body).toBe("bad-name");
  });

  it("is none when only its letters begin alike", () => {
    expect(judge("dag=1&dage.1=2&note.1=a&note.2=b")).toBeNull();
  });
});

describe("posted JSON", () => {
  const judge = (text: string) => isModestJson(Buffer.from(text));
  const values = (count: number) => `[${Array(count).fill("1").join(",")}]`;
  const nested = (depth: number) => "[".repeat(depth) + "]".repeat(depth);

  it("is parsed up to the limits of values and depth", () => {
    expect(judge(JSON.stringify({ elements: { "cmi.suspend_data": '{"[,'.repeat(200_000) } }))).toBe(true);
    expect(judge(values(maxJsonValues))).toBe(true);
    expect(judge(values(maxJsonValues + 1))).toBe(false);
    expect(judge(nested(maxJsonDepth))).toBe(true);
    expect(judge(nested(maxJsonDepth + 1))).toBe(false);
  });

  it("is left to the parser when it is no JSON", () => {
    for (const text of ["", '"', '"\\', "]]]]", "{"]) expect(judge(text), text).toBe(true);
  });
});
