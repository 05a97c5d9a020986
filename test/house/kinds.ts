/** Finds files outside the kinds' folders that name a kind of a lesson or a question. */
import { productFiles, readSource, roomOf } from "./sources.ts";

export const questionKindsFolder = "app/surveys/questionnaires/kinds/";

/** The files of the product in which this stands. */
export const filesWithWord = (word: string): string[] =>
  productFiles.filter((file) => readSource(file).includes(word));

/** The files of surveys and results that name a kind of question, by SurveyJS' names of kinds. */
export function filesNamingQuestionKinds(types: string[]): string[] {
  const named = new RegExp(types.map((type) => `"${type}"`).join("|"));
  return productFiles.filter(
    (file) =>
      ["surveys", "results"].includes(roomOf(file)) &&
      !file.startsWith(questionKindsFolder) &&
      named.test(readSource(file)),
  );
}
