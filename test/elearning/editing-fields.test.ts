/** What is edited in fields and what is written as text are the same content. */
import { describe, expect, it } from "vitest";
import { arrange } from "../../app/elearning/kinds/editing/arrange.ts";
import {
  maxRows,
  missingFields,
  readItems,
  withoutEmptyRows,
} from "../../app/elearning/kinds/editing/items.ts";
import type { Item, ItemKinds, Values } from "../../app/elearning/kinds/editing/items.ts";
import { readExercise, writeExercise } from "../../app/elearning/kinds/exercise/exercise-text.ts";
import {
  questionItemKinds,
  questionItemNames,
  questionItems,
  questionLines,
} from "../../app/elearning/kinds/exercise/question-items.ts";
import { type PageContent, partContent } from "../../app/elearning/kinds/interactive-page/page-content.ts";
import {
  pageItemKinds,
  pageItems,
  pageLines,
} from "../../app/elearning/kinds/interactive-page/page-items.ts";
import { readPage, writePage } from "../../app/elearning/kinds/interactive-page/page-text.ts";
import fc from "../fast-check.ts";
import { formOf } from "./items-form.ts";

/** Signs that the text form gives a meaning to, among ordinary ones. */
const line = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        "::",
        ":",
        "\\",
        " = ",
        "=",
        "?",
        "+",
        "-",
        "1.",
        ">",
        "*",
        "!1",
        "@2",
        " ",
        "æ",
        "😀",
        "x",
      ),
      fc.string({ maxLength: 3 }),
    ),
    { minLength: 1, maxLength: 8 },
  )
  .map((parts) => parts.join(""));

const sent = (items: readonly Item[], kinds: ItemKinds) =>
  readItems(formOf(items), kinds)!.map(withoutEmptyRows);

const valuesOf = (names: readonly string[], optional: readonly string[]): fc.Arbitrary<Values> =>
  fc.record(Object.fromEntries(names.map((name) => [name, name === "right" ? fc.constant("ja") : line])), {
    requiredKeys: names.filter((name) => !optional.includes(name)),
  }) as fc.Arbitrary<Values>;

const itemOf = (kinds: ItemKinds, kind: string): fc.Arbitrary<Item> => {
  const { fields, rowFields, optional } = kinds[kind]!;
  return fc.record({
    kind: fc.constant(kind),
    values: valuesOf(fields, optional),
    rows: fc.array(valuesOf(rowFields, optional), { minLength: 1, maxLength: 4 }),
  });
};

describe("questions in fields", () => {
  const questions = fc.array(fc.oneof(...questionItemNames.map((name) => itemOf(questionItemKinds, name))), {
    minLength: 1,
    maxLength: 4,
  });

  it("say the same as their text, whatever is typed in them", () => {
    let same = 0;
    fc.assert(
      fc.property(questions, (typed) => {
        const items = sent(typed, questionItemKinds);
        if (missingFields(items, questionItemKinds).length > 0) return;
        const lines = questionLines(items);
        const read = readExercise(lines.map(({ text }) => text).join("\n"), 1);
        if ("wrong" in read) {
          for (const { line, why } of read.wrong) {
            expect(lines[line - 1]!.field).not.toBeNull();
            expect(["duplicate", "no-right", "too-few", "no-options"]).toContain(why);
          }
          return;
        }
        same += 1;
        expect(questionItems(read.exercise.questions)).toEqual(items);
        expect(readExercise(writeExercise(read.exercise), 1)).toEqual(read);
      }),
      { numRuns: 500 },
    );
    expect(same).toBeGreaterThan(50);
  });

  it("are known by the right answers, and are explained once where nothing is chosen", () => {
    const text = "? A\n+ b :: c\n+ d\n- e\n\n? F\n1. g\n2. h :: i\n\n? J\n= k";
    const { exercise } = readExercise(text, 1) as Extract<
      ReturnType<typeof readExercise>,
      { exercise: object }
    >;
    expect(questionItems(exercise.questions)).toEqual([
      {
        kind: "one",
        values: { text: "A" },
        rows: [{ text: "b", right: "ja", feedback: "c" }, { text: "d", right: "ja" }, { text: "e" }],
      },
      { kind: "order", values: { text: "F", feedback: "i" }, rows: [{ text: "g" }, { text: "h" }] },
      { kind: "text", values: { text: "J" }, rows: [{ text: "k" }] },
    ]);
  });

  it("are read without invisible characters, and not at all when our pages did not send them", () => {
    const one = (values: Values, rows: Values[] = []): Item => ({ kind: "one", values, rows });
    expect(sent([one({ text: "  a\u200b \t b " }, [{}, { text: "c" }])], questionItemKinds)).toEqual([
      one({ text: "a b" }, [{ text: "c" }]),
    ]);
    expect(readItems(formOf([{ ...one({}), kind: "toString" }]), questionItemKinds)).toBeNull();
    const tooMany = Array.from({ length: maxRows + 1 }, () => ({ text: "x" }));
    expect(readItems(formOf([one({}, tooMany)]), questionItemKinds)).toBeNull();
    expect(readItems(formOf([one({}, tooMany.slice(1))]), questionItemKinds)).not.toBeNull();
  });
});

describe("an interactive page in fields", () => {
  const pictures = Array.from({ length: 120 }, (_, n) => ({ file: `u-${n}.webp`, width: 800, height: 600 }));
  const whole = (min: number, max: number) => fc.integer({ min, max }).map(String);
  const spot = fc.record({
    ...{ title: line, text: line, left: whole(0, 60), top: whole(0, 60) },
    ...{ width: whole(0, 45), height: whole(4, 40) },
  });
  const picture = fc.record({ alt: line, picture: whole(1, pictures.length) });
  const part: fc.Arbitrary<Item> = fc.oneof(
    fc.record({
      kind: fc.constant("text"),
      values: fc.record({ text: line }),
      rows: fc.constant<Values[]>([]),
    }),
    fc.record({
      kind: fc.constant("fold"),
      values: fc.record({
        title: line,
        text: fc.array(line, { minLength: 1, maxLength: 3 }).map((lines) => lines.join("\n")),
      }),
      rows: fc.constant<Values[]>([]),
    }),
    fc.record({ kind: fc.constant("picture"), values: picture, rows: fc.constant<Values[]>([]) }),
    fc.record({
      kind: fc.constant("screen"),
      values: picture,
      rows: fc.array(spot, { minLength: 1, maxLength: 3 }),
    }),
  );
  /** An empty line between paragraphs says nothing. */
  const paragraphs = (item: Item): Item => {
    const { text } = item.values;
    const lines = text?.split("\n").filter(Boolean).join("\n");
    return { ...item, values: { ...item.values, ...(lines !== undefined && { text: lines }) } };
  };

  it("says the same as its text, whatever is typed in it", () => {
    let same = 0;
    fc.assert(
      fc.property(fc.array(part, { minLength: 1, maxLength: 4 }), (typed) => {
        const items = sent(typed, pageItemKinds);
        if (missingFields(items, pageItemKinds).length > 0) return;
        const lines = pageLines(items);
        const read = readPage(lines.map(({ text }) => text).join("\n"), pictures);
        if ("wrong" in read) {
          for (const { line, why } of read.wrong) {
            expect(["spot", "no-spots", "nothing"]).toContain(why);
            if (why === "spot") expect(lines[line - 1]!.field).toMatch(/^i\d+\.r\d+\.left$/);
          }
          return;
        }
        same += 1;
        expect(pageItems(read.parts, pictures)).toEqual(items.map(paragraphs));
        expect(readPage(writePage(read.parts, pictures), pictures)).toMatchObject({
          parts: read.parts.map(({ kind }) => ({ kind })),
        });
        expect(pageItems(partsAgain(read.parts), pictures)).toEqual(items.map(paragraphs));
      }),
      { numRuns: 500 },
    );
    expect(same).toBeGreaterThan(50);
  });

  /** The parts after they were stored, written as text and read back. */
  const partsAgain = (parts: PageContent["parts"]) => {
    const read = readPage(
      writePage(
        parts.map((part) => partContent.parse(part)),
        pictures,
      ),
      pictures,
    );
    return "parts" in read ? read.parts : [];
  };

  it("makes a paragraph of each line of a text", () => {
    const items = sent([{ kind: "text", values: { text: "a \r\n\r\n\r\n > b" }, rows: [] }], pageItemKinds);
    expect(pageLines(items).map(({ text }) => text)).toEqual(["a", "", "\\> b", ""]);
  });
});

describe("the buttons among the fields", () => {
  const row = (text: string): Values => ({ text });
  const items: Item[] = [
    { kind: "one", values: { text: "A" }, rows: [row("a"), row("b"), row("c")] },
    { kind: "text", values: { text: "B" }, rows: [row("d")] },
  ];
  const press = (button: string, from = items, deleted: string | null = null) =>
    arrange(from, button, deleted, questionItemKinds);
  const texts = ({ items }: { items: Item[] }) =>
    items.map(({ values, rows }) => `${values.text ?? ""}:${rows.map(({ text = "" }) => text).join("")}`);

  it("add, move and delete, and what was deleted comes back", () => {
    expect(texts(press("add.match"))).toEqual(["A:abc", "B:d", ":"]);
    expect(press("add.match")).toMatchObject({ focus: "i3.text" });
    expect(press("down.1")).toMatchObject({ focus: "up.2", items: [items[1], items[0]] });
    expect(texts(press("row-up.1.3"))).toEqual(["A:acb", "B:d"]);
    expect(press("row-up.1.3")).toMatchObject({ focus: "row-up.1.2" });
    expect(press("row.1")).toMatchObject({ focus: "i1.r4.text" });
    for (const button of ["drop.1", "drop.2", "row-drop.1.2", "row-drop.2.1"]) {
      const dropped = press(button);
      expect(dropped.items).not.toEqual(items);
      expect(press("restore", dropped.items, dropped.deleted).items).toEqual(items);
    }
  });

  it("change nothing when they are not of our pages", () => {
    for (const button of ["", "add.toString", "up.9", "row-up.1.9", "row.9", "explode.1"])
      expect(press(button).items).toEqual(items);
    for (const deleted of [
      null,
      "",
      "{",
      "[]",
      '{"item":0,"row":null,"kind":"toString","values":{},"rows":[]}',
    ])
      expect(press("restore", items, deleted).items).toEqual(items);
    expect(press("up.1").items).toEqual(items);
  });

  it("put the numbers of a spot into the first that has none", () => {
    const screen = (rows: Values[]): Item[] => [{ kind: "screen", values: {}, rows }];
    const pressed = (rows: Values[]) =>
      arrange(screen(rows), "row.1.10.20.30.40", null, pageItemKinds).items[0]!.rows;
    const numbers = { left: "10", top: "20", width: "30", height: "40" };
    expect(pressed([{ title: "Hold" }])).toEqual([{ title: "Hold", ...numbers }]);
    expect(pressed([{ title: "Hold", left: "1" }])).toEqual([{ title: "Hold", left: "1" }, numbers]);
  });

  it("add no more than the form can hold", () => {
    const full = [{ ...items[0]!, rows: Array.from({ length: maxRows }, () => row("x")) }];
    expect(press("row.1", full)).toMatchObject({ items: full, full: true });
    expect(press("add.one", full)).toMatchObject({ items: full, full: true });
  });
});
