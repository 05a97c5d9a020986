import { useTranslation } from "react-i18next";
import { useScene } from "../../ui/render-context.ts";

/** The way to write to the secretariat. */
export function WriteTo() {
  const { t } = useTranslation("statements");
  const { secretariat: mail } = useScene();
  return (
    <p>
      <a href={`mailto:${mail}`}>{t("write", { mail })}</a>
    </p>
  );
}
