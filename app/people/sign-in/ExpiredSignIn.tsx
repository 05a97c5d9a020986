import { useTranslation } from "react-i18next";
import { ButtonLink } from "../../ui/Button.tsx";
import { Page } from "../../ui/Page.tsx";

/** Shown for a used, expired or unknown link or code, with a link to ask for a new one. */
export function ExpiredSignIn() {
  const { t } = useTranslation("signIn");
  return (
    <Page title={t("overTitle")} lead={t("overLead")}>
      <p>
        <ButtonLink to="/log-ind">{t("askAgain")}</ButtonLink>
      </p>
    </Page>
  );
}
