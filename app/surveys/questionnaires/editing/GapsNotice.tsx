import { useTranslation } from "react-i18next";
import { Notice } from "../../../ui/Notice.tsx";
import type { Gaps } from "./draft-view.ts";

/** What stands in Danish for those who have chosen English. Nothing when all of it is in both languages. */
export function GapsNotice({ gaps: { any, title, pages, questions } }: { gaps: Gaps }) {
  const { t } = useTranslation("questionnaires");
  if (!title && pages.length === 0 && questions.length === 0) return null;
  if (!any) return <p className="hint">{t("gaps.none")}</p>;
  const lines = [
    ...(title ? [t("gaps.title")] : []),
    ...pages.map((page) => t("gaps.page", { page })),
    ...questions.map((question) => t("gaps.question", { question })),
  ];
  return (
    <Notice kind="warning" title={t("gaps.some")}>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </Notice>
  );
}
