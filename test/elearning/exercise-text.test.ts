import { describe, expect, it } from "vitest";
import { judge, readAnswers } from "../../app/elearning/kinds/exercise/exercise.ts";
import { readExercise, writeExercise } from "../../app/elearning/kinds/exercise/exercise-text.ts";

const text = `? Hvilken guide?
+ Den grønne :: Ja.
- Den blå :: Nej.

? Hvem skriver guider?
+ Kommunen
+ Hotlinen
- Borgeren

? Hvad gør du først?
1. Lytter
2. Finder guiden
3. Hjælper

? Hvad hører sammen?
Telefon = Puzzel
Guider = Selvbetjening.nu

? Hvad hedder chatbotten?
= Muni
= Chatbotten Muni`;

const exercise = () => {
  const read = readExercise(text, 0.8);
  if ("wrong" in read) throw new Error(JSON.stringify(read.wrong));
  return read.exercise;
};
const formOf = (fields: Record<string, string | string[]>) => {
  const form = new FormData();
  for (const [name, values] of Object.entries(fields))
    for (const value of [values].flat()) form.append(name, value);
  return form;
};
/** Every question answered right. */
const right = {
  q1: "a1",
  q2: ["a1", "a2"],
  "q3.a1": "1",
  "q3.a2": "2",
  "q3.a3": "3",
  "q4.a1": "Puzzel",
  "q4.a2": "Selvbetjening.nu",
  q5: " muni! ",
};
const judgeFields = (fields: Record<string, string | string[]>) => {
  const read = readAnswers(exercise(), formOf({ ...right, ...fields }));
  if ("refused" in read) return read;
  return judge(exercise(), read.answers);
};

describe("the text of an exercise", () => {
  it("is parsed into several kinds of question and written back unchanged", () => {
    expect(exercise().questions.map(({ kind }) => kind)).toEqual([
      "one",
      "several",
      "order",
      "match",
      "text",
    ]);
    expect(writeExercise(exercise())).toBe(text);
  });

  it("is refused with every line that is wrong", () => {
    expect(readExercise("+ for tidligt\n? A\n+ ja\n1. to\n? B\n? C\n- nej\n- heller ikke", 1)).toEqual({
      wrong: [
        { line: 1, why: "before-question" },
        { line: 2, why: "too-few" },
        { line: 4, why: "mixed" },
        { line: 5, why: "no-options" },
        { line: 6, why: "no-right" },
      ],
    });
    for (const repeated of ["a = b\na = c\nd = e", "1. a\n2. A\n3. b", "+ a\n- a\n- b"])
      expect(readExercise(`? Hvad?\n${repeated}`, 1)).toMatchObject({
        wrong: [{ line: 3, why: "duplicate" }],
      });
    expect(readExercise("", 1)).toEqual({ wrong: [{ line: 1, why: "before-question" }] });
  });
});

describe("long lines of an exercise", () => {
  it("are read whatever is in them, with the spaces around what they say left out", () => {
    const spaces = " ".repeat(30_000);
    const read = readExercise(`?${spaces}A\u2028B\n=${spaces}c\u2028d${spaces}::${spaces}e`, 1);
    expect(read).toMatchObject({
      exercise: { questions: [{ text: "A\u2028B", options: [{ text: "c\u2028d", feedback: "e" }] }] },
    });
    const pairs = readExercise(`? A\na${spaces}=${spaces}b = c\nd = e`, 1);
    expect(pairs).toMatchObject({
      exercise: {
        questions: [
          {
            options: [
              { text: "a", pair: "b = c" },
              { text: "d", pair: "e" },
            ],
          },
        ],
      },
    });
    expect(readExercise(`? A\na${spaces}b`, 1)).toMatchObject({ wrong: [{}, { why: "unreadable" }] });
  });

  it("that are wrong are told up to fifty", () => {
    const { wrong } = readExercise("x\n".repeat(10_000), 1) as { wrong: unknown[] };
    expect(wrong).toHaveLength(50);
  });
});

describe("answers to each kind of question", () => {
  it("are all right when correct", () => {
    expect(judgeFields({})).toMatchObject({ right: 5, of: 5, passed: true });
  });

  it("are judged one by one", () => {
    expect(judgeFields({ "q3.a1": "2", "q3.a2": "1", q5: "Puzzel" })).toMatchObject({
      right: 3,
      passed: false,
      questions: { q1: true, q2: true, q3: false, q4: true, q5: false },
    });
    expect(judgeFields({ "q4.a1": "Selvbetjening.nu", "q4.a2": "Puzzel" })).toMatchObject({ right: 4 });
  });

  it("are refused as unanswered when a number, a pair or a text is missing", () => {
    const incompleteAnswers: Record<string, string>[] = [
      { "q3.a1": "2" },
      { "q3.a1": "" },
      { "q4.a1": "" },
      { q5: "  " },
    ];
    for (const fields of incompleteAnswers)
      expect(judgeFields(fields)).toMatchObject({ refused: "unanswered" });
  });

  it("are refused when the question does not offer them", () => {
    const invalidAnswers: Record<string, string>[] = [
      { "q3.a1": "4" },
      { "q3.a1": "x" },
      { "q4.a1": "Outlook" },
      { q5: "x".repeat(201) },
      { q9: "a" },
    ];
    for (const fields of invalidAnswers) expect(judgeFields(fields)).toEqual({ refused: "not-offered" });
  });
});
