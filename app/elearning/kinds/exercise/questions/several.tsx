import { areRightChoices, Choices, readChoiceLine, readChoices, writeChoiceLine } from "./Choices.tsx";
import type { QuestionKind } from "./question-kind.ts";

/** One option or more are chosen. Written as a choice of one; more than one right answer makes it a choice of several. */
export const several: QuestionKind = {
  fields: (id) => [id],
  readAnswer: readChoices,
  isRight: areRightChoices,
  shown: (options) => options,
  chooses: true,
  partlyRight: true,
  Answer: (props) => <Choices {...props} type="checkbox" />,
  answerText: () => null,
  readLine: readChoiceLine,
  writeLine: writeChoiceLine,
  fits: (options) => options.filter(({ right }) => right).length > 1,
  minOptions: 2,
};
