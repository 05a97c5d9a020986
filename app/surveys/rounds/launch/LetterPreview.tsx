import { useTranslation } from "react-i18next";

/** A letter as it will read. */
export function LetterPreview({ title, subject, text }: { title: string; subject: string; text: string }) {
  const { t } = useTranslation("surveys", { keyPrefix: "launch" });
  return (
    <details className="more" open>
      <summary>{title}</summary>
      <p>{t("subject", { subject })}</p>
      <div className="card letter-text">{text}</div>
    </details>
  );
}
