import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { inLanguage } from "../../app/surveys/questionnaires/languages.ts";
import {
  canonicalJson,
  checkAnswers,
  countedQuestionsOf,
  maxAnswerBytes,
  type Questionnaire,
  questionsOf,
  readQuestionnaire,
} from "../../app/surveys/questionnaires/questionnaire.ts";
import { questionnaireFiles } from "../../app/surveys/questionnaires/questionnaires.server.ts";

const json = (version: number) => JSON.parse(readFileSync(`surveys/agents.v${version}.json`, "utf8"));
function agents(version: number): Questionnaire {
  const read = readQuestionnaire(json(version));
  if ("wrong" in read) throw new Error(read.wrong.join());
  return read.questionnaire;
}

const choicesOf = (questionnaire: Questionnaire) =>
  questionsOf(questionnaire).filter(({ type }) => type === "radiogroup");

it("has the six questions of the baseline in their published wording and order, and free text", () => {
  expect(questionsOf(agents(1)).map(({ title }) => title)).toEqual([
    "Hvor ofte bruger du, som agent, en guide til at vejlede borgeren?",
    "Hvor ofte oplever du, at du kan finde den guide du skal bruge for at vejlede borgeren?",
    "Hvor ofte oplever du, at du kan finde den oplysning du skal bruge i den guide du har fundet?",
    "I hvor høj grad trives du i arbejdet som DDH-agent?",
    "I hvor høj grad oplever du, at din leder taler med dig om hvordan du trives i DDH?",
    "I hvor høj grad oplever du, at der er ledelsesmæssigt fokus på DDH i din afdeling?",
    "Er der noget, du vil tilføje om guides, trivsel eller ledelse?",
  ]);
  expect(countedQuestionsOf(agents(1)).map(({ choices }) => choices.map(({ text }) => text).join())).toEqual([
    ...Array(3).fill("Altid,Ofte,Delvist,Sjældent,Aldrig"),
    ...Array(3).fill("I meget høj grad,I høj grad,Delvist,I ringe grad,Slet ikke"),
  ]);
});

it("has the six questions unchanged in the follow-up, with more at the end", () => {
  const [before, followUp] = [choicesOf(agents(1)), choicesOf(agents(2))];
  expect(followUp.slice(0, 6)).toEqual(before);
  expect(followUp.slice(6).map(({ name }) => name)).toEqual(["trained_day", "trained_elearning"]);
});

it("offers the newest version first", () => {
  expect(questionnaireFiles().map(({ name, version }) => `${name}.${version}`)).toEqual([
    "agents.2",
    "agents.1",
    "course_day.1",
  ]);
});

it("accepts an offered answer, and leaves out empty ones", () => {
  expect(checkAnswers(agents(1), { wellbeing: "high", guide_use: "", comment: "  Fint.\r\nTak " })).toEqual({
    answers: { wellbeing: "high", comment: "Fint.\nTak" },
  });
});

it("keeps HTML in free text as plain text", () => {
  const comment = `<script>alert("x")</script> & <b>æøå</b>`;
  expect(checkAnswers(agents(1), { comment })).toEqual({ answers: { comment } });
});

it.each([
  ["a choice no question offers", { wellbeing: "99" }, "unknown-choice"],
  ["the wording instead of the value", { wellbeing: "I høj grad" }, "unknown-choice"],
  ["another question's choice", { wellbeing: "always" }, "unknown-choice"],
  ["an unknown question", { salary: "high" }, "unknown-question"],
  ["the name of an object's own property", JSON.parse('{"__proto__":"high"}'), "unknown-question"],
  ["a list for an answer", { wellbeing: ["high", "low"] }, "malformed"],
  ["a number for an answer", { wellbeing: 4 }, "malformed"],
  ["a null byte in free text", { comment: "a\0b" }, "malformed"],
  ["an object for free text", { comment: { text: "x" } }, "malformed"],
  ["free text one character too long", { comment: "x".repeat(1001) }, "too-long"],
  ["a list", [], "malformed"],
  ["nothing at all", null, "malformed"],
  ["a sentence", "wellbeing=high", "malformed"],
])("refuses %s", (_, raw, refused) => {
  expect(checkAnswers(agents(1), raw)).toMatchObject({ refused });
});

it("computes the largest size of an answer in bytes", () => {
  for (const sign of ["x", "ø", "€", '"', "\\", "\n", "😀", "\u0001", "\ud800"]) {
    const comment = `a${sign.repeat(998 / sign.length)}z`;
    const raw = Object.fromEntries(
      countedQuestionsOf(agents(2)).map(({ name, choices }) => [name, choices[0]!.value]),
    );
    const checked = checkAnswers(agents(2), { ...raw, comment });
    if ("refused" in checked) throw new Error(checked.refused);
    expect(Buffer.byteLength(JSON.stringify(checked.answers))).toBeLessThanOrEqual(maxAnswerBytes(agents(2)));
  }
});

/** The text of version 1 with one replacement. */
const spoil = (from: string, to: string) => JSON.parse(JSON.stringify(json(1)).replace(from, to));

it.each([
  ["two questions with the same name", '"name":"guide_found"', '"name":"guide_use"'],
  ["two pages with the same name", '"name":"words"', '"name":"guides"'],
  ["a choice twice", '"value":"often"', '"value":"always"'],
  ["a question kind we don't take", '"type":"radiogroup"', '"type":"matrix"'],
  ["HTML for a question", '"type":"comment"', '"html":"<b>x</b>","type":"html"'],
  ["an expression", '"type":"radiogroup"', '"visibleIf":"{wellbeing} = (","type":"radiogroup"'],
  ["free text without a maximum", ',"maxLength":1000', ""],
  [
    "an answer outside the scale that is not offered",
    '"best":"first"',
    '"best":"first","outside":["dont-know"]',
  ],
  ["a scale without its best end", '"best":"first",', ""],
  ["pages of nothing", '"pages":[', '"pages":[],"more":['],
])("refuses a questionnaire with %s", (_, from, to) => {
  expect(readQuestionnaire(spoil(from, to))).toMatchObject({ wrong: expect.any(Array) });
});

it("normalises equal questionnaires to equal text, whatever the order of the file", () => {
  expect(canonicalJson({ b: [{ d: 1, c: "x" }], a: null })).toBe('{"a":null,"b":[{"c":"x","d":1}]}');
});

describe("in English", () => {
  const questionnaire = agents(1);
  const translated: Questionnaire = {
    ...questionnaire,
    titleEn: "Wellbeing survey",
    pages: questionnaire.pages.map((page) => ({
      ...page,
      elements: page.elements.map((question) =>
        question.type === "radiogroup" && question.name === "wellbeing"
          ? {
              ...question,
              titleEn: "How are you?",
              choices: question.choices.map((choice) => ({
                ...choice,
                textEn: `In English: ${choice.value}`,
              })),
            }
          : question,
      ),
    })),
  };

  it("shows each question that has all its texts in English, and says which stand in Danish", () => {
    const shown = inLanguage(translated, "en");
    expect(shown).toMatchObject({ title: "Wellbeing survey", locale: "en" });
    const wellbeing = questionsOf(shown).find(({ name }) => name === "wellbeing")!;
    expect(wellbeing).toMatchObject({
      title: "How are you?",
      choices: expect.arrayContaining([expect.objectContaining({ text: "In English: high" })]),
    });
    expect(shown.danish!.pages).toEqual(["guides", "wellbeing", "leadership", "words"]);
    expect(shown.danish!.questions).toHaveLength(6);
    expect(shown.danish!.questions).not.toContain("wellbeing");
    expect(checkAnswers(translated, { wellbeing: "high" })).toEqual({ answers: { wellbeing: "high" } });
  });

  it("is Danish throughout when no question has all its texts", () => {
    const halfway = JSON.parse(
      JSON.stringify(translated)
        .replace('"textEn":"In English: high",', "")
        .replace(/,"textEn":"In English: high"/, ""),
    );
    expect(inLanguage(halfway, "en")).toEqual(halfway);
    expect(inLanguage(translated, "da")).toEqual(translated);
  });
});
