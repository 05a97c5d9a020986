import { useTranslation } from "react-i18next";
import { ButtonLink } from "../../../ui/Button.tsx";
import { Page } from "../../../ui/Page.tsx";

type Refused = "over" | "cancelled" | "down" | "not-accepted" | "not-allowed" | "moved" | "often";

const statuses: Record<Refused, number> = {
  over: 410,
  cancelled: 403,
  down: 503,
  "not-accepted": 403,
  "not-allowed": 403,
  moved: 403,
  often: 429,
};

/** The status of an answer that says why an account did not sign in. */
export const accountRefusalStatus = (refused: Refused): number => statuses[refused];

/** Why an account did not sign in, and the other way in. */
export function AccountRefused({ refused }: { refused: Refused }) {
  const { t } = useTranslation("accounts");
  return (
    <Page title={t("refusedTitle")} lead={t(`refused.${refused}`)}>
      <p className="row">
        <ButtonLink to="/log-ind">{t("byMail")}</ButtonLink>
        <a href="/log-ind/kommunekonto">{t("again")}</a>
      </p>
    </Page>
  );
}
