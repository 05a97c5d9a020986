import { useTranslation } from "react-i18next";
import { Button, ButtonLink } from "../../ui/Button.tsx";
import { Notice } from "../../ui/Notice.tsx";
import { NumberField } from "../../ui/NumberField.tsx";
import { Page } from "../../ui/Page.tsx";

interface ExpiredSignInProps {
  /** How a letter's link asks for the next letter, with a button at this address; null where it cannot. */
  renewal?: { number: string | null } | null;
  /** Why the next letter was not sent. */
  tooOften?: "network" | "address" | "address-today";
  /** Whether the button was pressed without the number. */
  isUnattended?: boolean;
}

/** Shown for a used, expired or unknown link or code, with the way to a new one. */
export function ExpiredSignIn({ renewal, tooOften, isUnattended }: ExpiredSignInProps) {
  const { t } = useTranslation("signIn");
  const site = useTranslation("site").t;
  const wrong = isUnattended ? site("typedNumber.wrong") : undefined;
  return (
    <Page title={t("overTitle")} lead={renewal ? t("renewLead") : t("overLead")}>
      {tooOften && <Notice kind="error">{t(`tooOften.${tooOften}`)}</Notice>}
      {renewal ? (
        <form method="post" noValidate>
          {renewal.number && <NumberField id="tal" number={renewal.number} error={wrong} />}
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
