import { useTranslation } from "react-i18next";

/** A question of free text, and how long its answers can be. */
export function UploadedFreeText({
  question: { title, maxLength },
}: {
  question: { title: string; maxLength: number };
}) {
  const { t } = useTranslation("questionnaires");
  return (
    <p>
      {title} <span className="hint">({t("words", { count: maxLength })})</span>
    </p>
  );
}
