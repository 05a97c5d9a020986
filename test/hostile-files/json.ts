/** JSON that is small to send and much to read: deep, wide, or of values that are no texts. */
import { maxJsonDepth, maxJsonValues } from "../../app/base/json-limits.ts";

/** A list within a list, so many levels deep. */
export const nested = (levels: number) => "[".repeat(levels) + "]".repeat(levels);

/** JSON over a limit, by what is wrong with it; each is an object. */
export const hostileJson: Record<string, string> = {
  "one level too deep": `{"x":${nested(maxJsonDepth)}}`,
  "very deep": `{"x":${nested(60_000)}}`,
  "very many values": `{"x":[${"0,".repeat(maxJsonValues)}0]}`,
  "very many empty objects": `{"x":[${"{},".repeat(maxJsonValues)}{}]}`,
};

/** What stands where a text is expected, and cannot be made one. */
const noTexts = ['{"toString":1,"valueOf":1}', nested(maxJsonDepth - 8), "[]", "{}", "null"];

const question = (name: string, choice: string) =>
  `{"type":"radiogroup","name":${name},"title":"T","choices":[${choice},"b"],"outside":[${choice}]}`;

/** Questionnaires as SurveyJS writes them, in which something that is no text stands where one is expected. */
export const questionnairesWithoutTexts = noTexts.flatMap((value) => [
  `{"title":"T","pages":[{"elements":[${question(value, '"a"')}]}]}`,
  `{"title":"T","pages":[{"elements":[${question('"q"', value)}]}]}`,
  `{"title":"T","pages":[{"elements":[${question('"q"', `{"value":${value},"text":${value}}`)}]}]}`,
  `{"title":${value},"pages":[{"name":${value},"elements":[${question('"q"', '"a"')}]}]}`,
]);

/** A questionnaire with so many questions. */
export const questionnaireOf = (questions: number) =>
  `{"title":"T","pages":[{"elements":[${Array.from({ length: questions }, (_, n) => question(`"q${n}"`, '"a"')).join(",")}]}]}`;

/** A questionnaire with so many conditions, which are faults each. */
export const conditionsOf = (count: number) =>
  `{"title":"T",${Array.from({ length: count }, (_, n) => `"a${n}If":""`).join(",")},"pages":[{"elements":[${question('"q"', '"a"')}]}]}`;
