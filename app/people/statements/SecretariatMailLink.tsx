import { useTranslation } from "react-i18next";
import { useRenderContext } from "../../ui/render-context.ts";

/** The way to write to the secretariat. */
export function SecretariatMailLink() {
  const { t } = useTranslation("statements");
  const { secretariat: mail } = useRenderContext();
  return (
    <p>
      <a href={`mailto:${mail}`}>{t("write", { mail })}</a>
    </p>
  );
}
