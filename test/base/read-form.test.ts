import { describe, expect, it } from "vitest";
import { z } from "zod";
import { lineField, listField } from "../../app/base/forms/fields.ts";
import { judgeForm } from "../../app/base/forms/read-form.server.ts";

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
    expect(["note=a&note=b", "size=small&size=large"].map((body) => judge(body))).toEqual([400, 400]);
    const acts = z.discriminatedUnion("act", [
      z.object({ act: z.literal("save") }),
      z.object({ act: z.literal("delete") }),
    ]);
    expect(judge("act=save&act=save", acts)).toBe(400);
  });

  it("is taken where it is a list, and gets the complaint that the field has of its own", () => {
    expect(judge("chosen=a&chosen=b&note=n")).toMatchObject({ value: { chosen: ["a", "b"], note: "n" } });
    expect(judge("title=a&title=b")).toMatchObject({
      invalid: { data: { reply: { error: { title: ["missing"] } } } },
    });
  });

  it("is no other than one with an unknown act, which another schema may take", () => {
    expect(judge("size=huge")).toHaveProperty("invalid");
  });
});
