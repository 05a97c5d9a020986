import { OptionSelects, optionFields } from "./OptionSelects.tsx";
import type { AnswerProps, Option, QuestionKind } from "./question-kind.ts";

/** The options are put in order. They are stored in their right order; the answer is the options' ids in the order given. */
export const order: QuestionKind = {
  fields: optionFields,
  readAnswer: readOrder,
  isRepeated: (options, given) => given.length === options.length && given.every(Boolean),
  isRight: (options, given) => options.every(({ id }, at) => given[at] === id),
  shown: (options) => [...options].sort((a, b) => a.text.localeCompare(b.text, "da")),
  chooses: false,
  Answer: PlaceSelects,
  answerText({ given, options }) {
    const textOf = (id: string) => options.find((option) => option.id === id)?.text ?? "";
    return given.map((id, at) => `${at + 1}. ${textOf(id)}`).join(" · ");
  },
  readLine(line) {
    const text = /^\d+[.)](.+)$/s.exec(line)?.[1]?.trim();
    return text ? { text, right: true } : null;
  },
  writeLine: ({ text }, at) => `${at + 1}. ${text}`,
  fits: () => true,
  minOptions: 2,
};

function PlaceSelects({ question, given }: AnswerProps) {
  const places = question.options.map((_, at) => String(at + 1));
  const placeOf = (id: string) => (given.includes(id) ? String(given.indexOf(id) + 1) : "");
  return <OptionSelects question={question} values={places} chosen={placeOf} />;
}

/** The options in the order of the places given to them; two in one place are no order yet. */
function readOrder(options: Option[], given: string[]): string[] | null {
  if (given.length > options.length) return null;
  const isPlace = (place: string) => Number(place) >= 1 && Number(place) <= options.length;
  if (given.some((place) => place !== "" && !isPlace(place))) return null;
  if (given.length < options.length || new Set(given).size < options.length || given.includes("")) return [];
  return options
    .map(({ id }, at) => ({ id, place: Number(given[at]) }))
    .sort((a, b) => a.place - b.place)
    .map(({ id }) => id);
}
