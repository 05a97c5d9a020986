import { describe, expect, it } from "vitest";
import { z } from "zod";
import { readEdit } from "../../app/base/forms/read-edit.server.ts";
import { type FormValues, shownField, shownText } from "../../app/base/forms/shown-values.ts";
import { sentenceOf } from "../../app/base/forms/ready-sentence.ts";

const schema = z.object({
  title: z.string(),
  note: z.string().optional(),
  roles: z.array(z.string()).optional(),
});

/** What is read of a form that showed some values, was filled with others, and is sent when others are stored. */
async function edit(shown: FormValues | null, typed: FormValues, now: FormValues) {
  const body = new URLSearchParams(shown ? { [shownField]: shownText(shown) } : {});
  for (const [name, value] of Object.entries(typed))
    for (const each of [value].flat()) body.append(name, each);
  const read = await readEdit(new Request("http://x.test/", { method: "POST", body }), schema, now);
  if (!read.invalid) return read.value;
  const { initialValue, error } = read.invalid.data.reply;
  const said = Object.entries(error ?? {}).flatMap(([field, complaints]) =>
    (complaints ?? []).map((complaint) => `${field}: ${sentenceOf(complaint, (word) => word)}`),
  );
  return { kept: initialValue, said };
}

const before = { title: "Før", note: "En\nnote", roles: ["agent", "leader"] };

describe("a form that two have open", () => {
  it("counts as it is while nobody else has changed anything", async () => {
    const typed = { ...before, title: "Min" };
    expect(await edit(before, typed, before)).toEqual(typed);
  });

  it("keeps what the other changed in fields that the sender left as they were shown", async () => {
    const now = { title: "Før", note: "Den andens", roles: ["host"] };
    const typed = { ...before, title: "Min", note: "En\r\nnote" };
    expect(await edit(before, typed, now)).toEqual({ ...now, title: "Min" });
    expect(await edit(before, typed, { ...now, note: "", roles: [] })).toEqual({ title: "Min" });
  });

  it("is refused with what stands now when both changed a field, and keeps what was typed", async () => {
    const typed = { ...before, note: "Min" };
    const answer = await edit(before, typed, { ...before, note: "Den andens." });
    expect(answer).toMatchObject({ kept: { note: "Min" } });
    expect(answer).toMatchObject({ said: [expect.stringMatching(/^note: .*Nu står der: »Den andens\.«/)] });
  });

  it("is accepted when both changed a field to the same, or when it is sent again from the page that told", async () => {
    const typed = { ...before, note: "Den andens." };
    const now = { ...before, note: "Den andens." };
    expect(await edit(before, typed, now)).toEqual(typed);
    const mine = { ...before, note: "Min" };
    expect(await edit(now, mine, now)).toEqual(mine);
  });

  it("counts as it is where the page did not say what it showed, or says nonsense", async () => {
    const typed = { ...before, title: "Min" };
    const now = { ...before, title: "Den andens" };
    expect(await edit(null, typed, now)).toEqual(typed);
    expect(await edit({ andet: "x" }, typed, now)).toEqual(typed);
  });
});
