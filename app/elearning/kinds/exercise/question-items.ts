/** Questions as they are edited in fields, and as lines of the text form that say the same. */
import type { WrittenLine } from "../editing/edited-content.ts";
import { type Item, itemField, type ItemKind, type ItemKinds, rowField } from "../editing/items.ts";
import type { Question } from "./exercise.ts";
import { writeOption, writeQuestion } from "./exercise-text.ts";
import {
  isQuestionKind,
  type QuestionKindName,
  questionKindNames,
  questionKinds,
} from "./questions/questions.ts";

/** The kinds of questions that fields tell apart: where several read the same lines, the right answers decide, and the first stands for them. */
const fieldsKind = (kind: QuestionKindName): QuestionKindName =>
  questionKindNames.find((name) => questionKinds[name].readLine === questionKinds[kind].readLine)!;

export const questionItemNames = [...new Set(questionKindNames.map(fieldsKind))];

/** Options that are chosen each have an explanation; of the others the question has one, for a right answer. */
const itemKindOf = (name: QuestionKindName): ItemKind => {
  const { chooses, pairs, minOptions } = questionKinds[name];
  return {
    fields: chooses ? ["text"] : ["text", "feedback"],
    rowFields: ["text", ...(chooses ? ["right", "feedback"] : []), ...(pairs ? ["pair"] : [])],
    optional: ["right", "feedback"],
    minRows: minOptions,
  };
};

export const questionItemKinds: ItemKinds = Object.fromEntries(
  questionItemNames.map((name) => [name, itemKindOf(name)]),
);

/** Questions in fields. */
export const questionItems = (questions: readonly Question[]): Item[] =>
  questions.map(({ kind, text, options }) => {
    const { chooses } = questionKinds[kind];
    const explanation = options.flatMap(({ feedback }) => feedback || []).join(" ");
    return {
      kind: fieldsKind(kind),
      values: { text, ...(!chooses && explanation && { feedback: explanation }) },
      rows: options.map(({ text, right, feedback, pair }) => ({
        text,
        ...(chooses && right && { right: "ja" }),
        ...(chooses && feedback && { feedback }),
        ...(pair !== undefined && { pair }),
      })),
    };
  });

/** The lines of the text form that say what is in the fields, each with the field that it says. */
export const questionLines = (items: readonly Item[]): WrittenLine[] =>
  items.flatMap(({ kind, values, rows }, at) => {
    const name = isQuestionKind(kind) ? kind : "one";
    const { chooses } = questionKinds[name];
    const options = rows.map(({ text = "", right, feedback = "", pair }, row) => ({
      text,
      pair,
      right: !chooses || right === "ja",
      feedback: chooses ? feedback : row === 0 ? (values.feedback ?? "") : "",
    }));
    return [
      ...(at > 0 ? [{ text: "", field: null }] : []),
      { text: writeQuestion(values.text ?? ""), field: itemField(at, "text") },
      ...options.map((option, row) => ({
        text: writeOption(name, option, row),
        field: rowField(at, row, "text"),
      })),
    ];
  });
