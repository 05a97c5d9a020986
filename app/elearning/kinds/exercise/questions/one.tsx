import { areRightChoices, Choices, readChoiceLine, readChoices, writeChoiceLine } from "./Choices.tsx";
import type { QuestionKind } from "./question-kind.ts";

/** One option is chosen. */
export const one: QuestionKind = {
  fields: (id) => [id],
  readAnswer(options, given) {
    const chosen = readChoices(options, given);
    return chosen && chosen.length <= 1 ? chosen : null;
  },
  isRight: areRightChoices,
  shown: (options) => options,
  chooses: true,
  Answer: (props) => <Choices {...props} type="radio" />,
  answerText: () => null,
  readLine: readChoiceLine,
  writeLine: writeChoiceLine,
  fits: (options) => options.filter(({ right }) => right).length <= 1,
  minOptions: 2,
};
