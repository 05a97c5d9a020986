import { useTranslation } from "react-i18next";

/** An example of what can be written in a field. */
export function Sample({ children }: { children: string }) {
  const { t } = useTranslation("authoring");
  return (
    <details className="sample">
      <summary>{t("lesson.sample")}</summary>
      <pre lang="da">{children}</pre>
    </details>
  );
}
