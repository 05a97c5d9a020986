/** Every form of the site complains in words of its own, whatever is sent: the library's messages are English. */
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { judgeForm } from "../../app/base/forms/read-form.server.ts";

const app = join(import.meta.dirname, "../../app");
const files = readdirSync(app, { recursive: true, encoding: "utf8" }).filter((file) =>
  /(?:[-/]forms?|participant-message|design)\.ts$/.test(file),
);

/** Every schema of a form's fields that these files export, by its name. */
async function schemas(): Promise<[string, z.ZodType][]> {
  const found: [string, z.ZodType][] = [];
  for (const file of files)
    for (const [name, value] of Object.entries(await import(join(app, file))))
      if (value instanceof z.ZodType && fieldsOf(value).length > 0) found.push([`${file}: ${name}`, value]);
  return found;
}

/** The names of a form's fields, in all of its shapes. */
function fieldsOf(schema: z.ZodType): string[] {
  if (schema instanceof z.ZodObject) return Object.keys(schema.shape);
  if (schema instanceof z.ZodDiscriminatedUnion)
    return [...new Set(schema.options.flatMap((option) => fieldsOf(option as z.ZodType)))];
  return schema instanceof z.ZodPipe ? fieldsOf(schema.in as z.ZodType) : [];
}

/** The values that tell the shapes of a form apart. */
const actsOf = (schema: z.ZodType): string[] =>
  schema instanceof z.ZodDiscriminatedUnion
    ? schema.options.flatMap((option) => [
        ...((option as z.ZodObject).shape.act as z.ZodLiteral<string>).values,
      ])
    : [""];

/** What somebody types, or sends who is no browser. */
const values = [
  "",
  " ",
  "findes-ikke",
  "-1",
  "99999999999",
  "31.02.2026",
  "a@",
  "x".repeat(50_000),
  "\u200b",
];

function complaintsAbout(schema: z.ZodType, sent: URLSearchParams): string[] {
  try {
    const { invalid } = judgeForm(sent, schema);
    return Object.values(invalid?.data.reply.error ?? {}).flatMap((complaints) => complaints ?? []);
  } catch (thrown) {
    expect((thrown as Response).status).toBe(400);
    return [];
  }
}

describe("the complaints of every form", () => {
  it("are words that the page has a sentence for, and not the library's", async () => {
    const forms = await schemas();
    expect(forms.length).toBeGreaterThan(25);
    for (const [name, schema] of forms)
      for (const act of actsOf(schema))
        for (const value of [undefined, ...values]) {
          const fields = value === undefined ? [] : fieldsOf(schema).map((field) => [field, value]);
          const sent = new URLSearchParams(fields);
          if (act) sent.set("act", act);
          const foreign = complaintsAbout(schema, sent).filter(
            (complaint) => !/^[a-z][a-zA-Z-]*$/.test(complaint),
          );
          expect(foreign, `${name} ${act}, sent ${value?.slice(0, 20)}`).toEqual([]);
        }
  });
});
