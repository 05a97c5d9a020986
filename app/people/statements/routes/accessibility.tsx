import { useTranslation } from "react-i18next";
import { Statement } from "../Statement.tsx";
import { SecretariatContact } from "../SecretariatContact.tsx";

export default function Accessibility() {
  const { t } = useTranslation("statements", { keyPrefix: "accessibility" });
  const parts = [
    {
      title: t("official.title"),
      text: t("official.text"),
      more: (
        <p>
          <a href="https://was.digst.dk/" rel="noreferrer">
            {t("official.link")}
          </a>
        </p>
      ),
    },
    { title: t("how.title"), text: t("how.text"), list: t("how.list").split("\n") },
    { title: t("missing.title"), text: t("missing.text") },
    {
      title: t("tell.title"),
      text: t("tell.text"),
      more: (
        <>
          <SecretariatContact />
          <p>{t("tell.complaint")}</p>
        </>
      ),
    },
  ];
  return <Statement title={t("title")} lead={t("lead")} parts={parts} />;
}
