import { useTranslation } from "react-i18next";

/** What the words of the list mean. */
export function StatusRule() {
  const { t } = useTranslation("team");
  return (
    <details className="more">
      <summary>{t("ruleTitle")}</summary>
      <p>{t("rule")}</p>
      <p>{t("readyNote")}</p>
    </details>
  );
}
