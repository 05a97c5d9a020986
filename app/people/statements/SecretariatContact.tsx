import { useTranslation } from "react-i18next";
import { PhoneLink } from "../../ui/PhoneLink.tsx";
import { useRenderContext } from "../../ui/render-context.ts";

/** The ways to reach the secretariat: in writing, and by telephone where it has told a number. */
export function SecretariatContact() {
  const { t } = useTranslation("statements");
  const { secretariat: mail, secretariatPhone: phone } = useRenderContext();
  return (
    <p>
      <a href={`mailto:${mail}`}>{t("write", { mail })}</a>
      {phone && (
        <>
          <br />
          {t("call")} <PhoneLink>{phone}</PhoneLink>
        </>
      )}
    </p>
  );
}
