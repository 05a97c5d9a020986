import { useTranslation } from "react-i18next";
import { Button, ButtonLink } from "../../ui/Button.tsx";
import { Notice } from "../../ui/Notice.tsx";
import { Page } from "../../ui/Page.tsx";

interface ExpiredSignInProps {
  /** Whether this is a letter's link that can ask for the next letter, with a button at this address. */
  renewable?: boolean;
  /** Why the next letter was not sent. */
  tooOften?: "network" | "address" | "address-today";
}

/** Shown for a used, expired or unknown link or code, with the way to a new one. */
export function ExpiredSignIn({ renewable, tooOften }: ExpiredSignInProps) {
  const { t } = useTranslation("signIn");
  return (
    <Page title={t("overTitle")} lead={renewable ? t("renewLead") : t("overLead")}>
      {tooOften && <Notice kind="error">{t(`tooOften.${tooOften}`)}</Notice>}
      {renewable ? (
        <form method="post">
          <Button name="nyt" value="ja">
            {t("renew")}
          </Button>
        </form>
      ) : (
        <p>
          <ButtonLink to="/log-ind">{t("askAgain")}</ButtonLink>
        </p>
      )}
    </Page>
  );
}
