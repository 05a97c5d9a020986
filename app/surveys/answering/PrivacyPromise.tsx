import { useTranslation } from "react-i18next";

const short = ["sealed", "deleted", "groups"] as const;
const promises = ["sealed", "sent", "mixed", "technical", "link", "counts", "comments", "groups"] as const;

/** What the agent is promised before answering: in three lines, and in full behind them. `why` is who asks and what for. */
export function PrivacyPromise({ why }: { why: string }) {
  const { t } = useTranslation("surveys");
  return (
    <div className="promise card">
      <ul>
        {short.map((line) => (
          <li key={line}>{t(`answer.short.${line}`)}</li>
        ))}
      </ul>
      <details>
        <summary>{t("answer.more")}</summary>
        <p>{why}</p>
        <h2>{t("answer.promise")}</h2>
        <ul>
          {promises.map((promise) => (
            <li key={promise}>{t(`answer.promises.${promise}`)}</li>
          ))}
        </ul>
        <p>
          <a href="/privatliv/maalinger">{t("answer.held")}</a>
        </p>
      </details>
    </div>
  );
}
