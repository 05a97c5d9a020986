import { useTranslation } from "react-i18next";

/** What can be written in a field, in one example. */
export function Sample({ children }: { children: string }) {
  const { t } = useTranslation("workshop");
  return (
    <details className="sample">
      <summary>{t("lesson.sample")}</summary>
      <pre lang="da">{children}</pre>
    </details>
  );
}
