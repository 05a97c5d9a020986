import { useTranslation } from "react-i18next";

/** Beside figures of agents: how many begin later and are not counted yet, and what the words of the figures mean. */
export function HowCounted({ startingLater = 0 }: { startingLater?: number }) {
  const { t } = useTranslation("team");
  return (
    <>
      {startingLater > 0 && <p className="hint">{t("startingLater", { count: startingLater })}</p>}
      <details className="more">
        <summary>{t("ruleTitle")}</summary>
        <p>{t("countedNote")}</p>
        <p>{t("rule")}</p>
        <p>{t("readyNote")}</p>
      </details>
    </>
  );
}
