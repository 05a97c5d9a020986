import { useTranslation } from "react-i18next";
import type { SurveyJsFault } from "../surveyjs.ts";
import { texts } from "../texts.ts";

type NamedKind = keyof typeof texts.surveyJsKind;
/** SurveyJS' kinds that have a name in words. One that a kind of ours reads is never at fault, whether it is here or not. */
const namedKinds = Object.keys(texts.surveyJsKind) as NamedKind[];

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
