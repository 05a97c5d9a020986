/** Finds code outside the kinds' folders that asks which kind a lesson or a question has. */
import { productFiles, readSource, roomOf } from "./sources.ts";

export const questionKindsFolder = "app/surveys/questionnaires/kinds/";
export const lessonKindsFolder = "app/elearning/kinds/";

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

/** The files that compare with a kind of lesson. A survey's editor has pages too, so surveys are left out. */
export function filesAskingLessonKinds(kinds: readonly string[]): string[] {
  const name = `"(?:${kinds.join("|")})"`;
  const asks = new RegExp(
    `(?:[!=]==|case|includes\\() ?${name}|${name} ?[!=]==|includes\\([\\w.]*\\bkind\\)`,
  );
  return productFiles.filter(
    (file) =>
      roomOf(file) !== "surveys" && !file.startsWith(lessonKindsFolder) && asks.test(readSource(file)),
  );
}
