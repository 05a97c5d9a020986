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
  readLine: readPairLine,
  writeLine: ({ text, pair = "" }) =>
    `${text.replace(/^\\*(?:[?+=-]|\d+[.)])/, "\\$&").replace(/(?<=\s)\\*=(?=\s|$)/g, "\\$&")} = ${pair}`,
  fits: () => true,
  minOptions: 2,
};

/** `left = right`. A backslash before the equals sign, or before what begins a line of another kind, makes it text. */
function readPairLine(line: string) {
  const left = line.replace(/^\\(?=\\*(?:[?+=-]|\d+[.)]))/, "");
  const at = [...left.matchAll(/(?<=\s)(\\*)=(?=\s)/g)].find(([, slashes]) => slashes === "")?.index;
  if (at === undefined) return null;
  const text = left
    .slice(0, at)
    .trimEnd()
    .replace(/(?<=\s)\\(?=\\*=(?:\s|$))/g, "");
  const pair = left.slice(at + 1).trim();
  return text && pair ? { text, right: true, pair } : null;
}

function PairSelects({ question, given }: AnswerProps) {
  return <OptionSelects question={question} values={question.pairs} chosen={(_, at) => given[at] ?? ""} />;
}
