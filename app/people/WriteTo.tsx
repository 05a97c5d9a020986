import { useTranslation } from "react-i18next";

/** The way to write to the secretariat. */
export function WriteTo({ mail }: { mail: string }) {
  const { t } = useTranslation("statements");
  return (
    <p>
      <a href={`mailto:${mail}`}>{t("write", { mail })}</a>
    </p>
  );
}
