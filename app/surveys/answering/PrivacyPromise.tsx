import { useTranslation } from "react-i18next";

const promises = ["sealed", "sent", "mixed", "technical", "link", "counts", "comments", "groups"] as const;

/** What the agent is promised before answering, in plain words. */
export function PrivacyPromise() {
  const { t } = useTranslation("surveys");
  return (
    <details className="promise card" open>
      <summary>{t("answer.promise")}</summary>
      <ul>
        {promises.map((promise) => (
          <li key={promise}>{t(`answer.promises.${promise}`)}</li>
        ))}
      </ul>
      <p>
        <a href="/privatliv/maalinger">{t("answer.held")}</a>
      </p>
    </details>
  );
}
