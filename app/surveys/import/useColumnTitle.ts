import { useTranslation } from "react-i18next";
import { questionsOf, type Questionnaire } from "../questionnaires/questionnaire.ts";
import { completeColumn, municipalityColumn } from "./mapping.ts";

/** What a column is, in words: the question's title, or what else a column can be. */
export function useColumnTitle(questionnaire: Questionnaire): (column: string) => string {
  const { t } = useTranslation("answerImport");
  const titles = new Map(questionsOf(questionnaire).map(({ name, title }) => [name, title]));
  const others = new Map([
    [completeColumn, t("complete")],
    [municipalityColumn, t("municipality")],
  ]);
  return (column) => titles.get(column) ?? others.get(column) ?? column;
}
