import { OptionSelects, optionFields } from "./OptionSelects.tsx";
import type { AnswerProps, QuestionKind } from "./question-kind.ts";

/** Each option is matched with its pair. The answer is the pair given to each option, in the options' order. */
export const match: QuestionKind = {
  fields: optionFields,
  readAnswer(options, given) {
    if (given.length > options.length) return null;
    if (given.some((pair) => pair !== "" && !options.some((option) => option.pair === pair))) return null;
    return given.length < options.length || given.includes("") ? [] : given;
  },
  isRight: (options, given) => options.every(({ pair }, at) => given[at] === pair),
  shown: (options) => options,
  pairs: (options) => [...new Set(options.flatMap(({ pair }) => pair ?? []))].sort(),
  chooses: false,
  Answer: PairSelects,
  answerText: ({ options, given }) => options.map(({ text }, at) => `${text} = ${given[at]}`).join(" · "),
  readLine(line) {
    const at = line.search(/\s=\s/);
    const [text, pair] = [line.slice(0, Math.max(0, at)).trim(), line.slice(at + 3).trim()];
    return text && pair ? { text, right: true, pair } : null;
  },
  writeLine: ({ text, pair }) => `${text} = ${pair}`,
  fits: () => true,
  minOptions: 2,
};

function PairSelects({ question, given }: AnswerProps) {
  return <OptionSelects question={question} values={question.pairs} chosen={(_, at) => given[at] ?? ""} />;
}
