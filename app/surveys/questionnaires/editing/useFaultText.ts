import { useTranslation } from "react-i18next";
import type { SurveyJsFault } from "../surveyjs.ts";

/** SurveyJS' kinds that have a name in words. */
const namedKinds = [
  "checkbox",
  "tagbox",
  "rating",
  "ranking",
  "text",
  "multipletext",
  "matrix",
  "matrixdropdown",
  "matrixdynamic",
  "panel",
  "paneldynamic",
  "imagepicker",
  "image",
  "buttongroup",
  "slider",
  "file",
  "html",
  "expression",
  "signaturepad",
] as const;

/** What is wrong with an uploaded questionnaire, in words: which question, on which page, of which kind. */
export function useFaultText(): (fault: SurveyJsFault) => string {
  const { t } = useTranslation("questionnaires");
  return ({ what, where, page, kind }) => {
    const place = page === undefined ? where : t("faultPlace", { where, page });
    if (what !== "kind") return t(`fault.${what}`, { where: place });
    const named = namedKinds.find((name) => name === kind);
    if (!named) return t("fault.kind", { where: place, kind: kind || "?" });
    return t("fault.namedKind", { where: place, kind: named, words: t(`surveyJsKind.${named}`) });
  };
}
