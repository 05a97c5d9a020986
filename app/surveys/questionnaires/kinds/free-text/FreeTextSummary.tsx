import { useTranslation } from "react-i18next";

/** How long the answers can be. */
export function FreeTextSummary({ question: { maxLength } }: { question: { maxLength: number } }) {
  const { t } = useTranslation("questionnaires");
  return t("words", { count: maxLength });
}
