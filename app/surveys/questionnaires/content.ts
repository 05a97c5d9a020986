import { type Questionnaire, readQuestionnaire } from "./questionnaire.ts";

/** What a version of a questionnaire says: all but its name and number. */
export type QuestionnaireContent = Omit<Questionnaire, "name" | "version" | "locale">;

export const contentOf = ({ title, titleEn, minutes, pages }: Questionnaire): QuestionnaireContent => ({
  title,
  ...(titleEn && { titleEn }),
  minutes,
  pages,
});

/** Makes a version of its content. */
export const versionOf = (
  { name, version }: Pick<Questionnaire, "name" | "version">,
  { title, titleEn, minutes, pages }: QuestionnaireContent,
): Questionnaire => ({ name, version, title, ...(titleEn && { titleEn }), locale: "da", minutes, pages });

/** Reads the content of a questionnaire, which has neither name nor number yet. Returns in `wrong` what is anything else. */
export function readContent(raw: object): { content: QuestionnaireContent } | { wrong: string[] } {
  const read = readQuestionnaire({ ...raw, name: "unnamed", version: 1, locale: "da" });
  return "wrong" in read ? read : { content: contentOf(read.questionnaire) };
}
