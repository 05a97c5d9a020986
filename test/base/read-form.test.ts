import { describe, expect, it } from "vitest";
import { z } from "zod";
import { lineField, listField } from "../../app/base/forms/fields.ts";
import { judgeForm, readAct, tryForm } from "../../app/base/forms/read-form.server.ts";

const form = z.object({
  note: z.string().default(""),
  size: z.enum(["small", "large"]).optional(),
  title: lineField(10).optional(),
  chosen: listField(z.string()),
});
const judge = (body: string, schema: z.ZodType = form) => {
  try {
    return judgeForm(new URLSearchParams(body), schema);
  } catch (thrown) {
    return (thrown as Response).status;
  }
};

describe("a form with a field sent twice", () => {
  it("is refused where the field takes one value, in words of ours and not of the library's", () => {
    expect(["note=a&note=b", "size=small&size=large", "title=a&title=b"].map((body) => judge(body))).toEqual([
      400, 400, 400,
    ]);
    const acts = z.discriminatedUnion("act", [
      z.object({ act: z.literal("save") }),
      z.object({ act: z.literal("delete") }),
    ]);
    expect(judge("act=save&act=save", acts)).toBe(400);
  });

  it("is taken where it is a list", () => {
    expect(judge("chosen=a&chosen=b&note=n")).toMatchObject({ value: { chosen: ["a", "b"], note: "n" } });
  });
});

describe("a choice that the form does not offer", () => {
  const sizes = z.object({ size: z.enum(["small", "large"]), title: lineField(10) });

  it("is refused as what our pages do not send, and none of the library's words is shown", () => {
    expect(judge("size=huge&title=a", sizes)).toBe(400);
    expect(judge("title=", sizes)).toBe(400);
  });

  it("gets the complaint that the field has of its own", () => {
    const own = z.object({ size: z.enum(["small", "large"], { error: "choice" }) });
    expect(judge("size=huge", own)).toMatchObject({
      invalid: { data: { reply: { error: { size: ["choice"] } } } },
    });
  });

  it("is merely invalid for whoever has a sentence for it", () => {
    expect(tryForm(new URLSearchParams("size=huge"), form)).toHaveProperty("invalid");
  });
});

describe("a form on which the form library fails", () => {
  // What judges a form before it is read refuses such names; here it is passed by.
  it("is refused as what our pages do not send", () => {
    expect(judge("__intent__=%7B")).toBe(400);
    expect(judge("__state__=%7B")).toBe(400);
    expect(judge("toString=1", z.record(z.string(), z.string()))).toBe(400);
  });

  it("is refused where it has buttons alone", async () => {
    const sent = () =>
      new Request("http://localhost/", { method: "POST", body: new URLSearchParams("toString=1") });
    await expect(readAct(sent(), z.record(z.string(), z.string()))).rejects.toMatchObject({ status: 400 });
  });
});
