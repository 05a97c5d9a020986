import { useTranslation } from "react-i18next";

/** Beside the figures of a list: how many on it begin later and are not counted yet. */
export function StartingLater({ count }: { count: number }) {
  const { t } = useTranslation("team");
  return count > 0 ? <p className="hint">{t("startingLater", { count })}</p> : null;
}

/** Beside figures of agents: how many begin later and are not counted yet, and what the words of the figures mean. */
export function HowCounted({ startingLater = 0 }: { startingLater?: number }) {
  const { t } = useTranslation("team");
  return (
    <>
      <StartingLater count={startingLater} />
      <details className="more">
        <summary>{t("ruleTitle")}</summary>
        <p>{t("countedNote")}</p>
        <p>{t("rule")}</p>
        <p>{t("readyNote")}</p>
      </details>
    </>
  );
}
