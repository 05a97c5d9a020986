import { useTranslation } from "react-i18next";
import { dateTimeText, dayText } from "../../base/dates/date-text.ts";
import { Facts } from "../../ui/Facts.tsx";
import { MailAddress } from "../../ui/MailAddress.tsx";
import { useRenderContext } from "../../ui/render-context.ts";
import type { SeenChange } from "./mail-change.ts";

/** Whose address it is, both addresses, who asked and when, and who has said yes. */
export function ChangeFacts({ change }: { change: SeenChange }) {
  const { t } = useTranslation("mailChange");
  const site = useTranslation("site").t;
  const { locale } = useRenderContext();
  const { personId, name, municipality, oldMail, newMail, own, by, askedAs, askedAt, expiresAt } = change;
  const answered = (at: Date | null) => (at ? dateTimeText(at, locale) : t("decide.notYet"));
  const asker = `${by ?? t("somebody")} (${site(`role.${askedAs}`)})`;
  return (
    <Facts
      facts={[
        [
          t("list.person"),
          <a key="person" href={`/sekretariat/personer/${personId}`}>
            {name}
          </a>,
        ],
        [t("list.municipality"), municipality],
        [t("list.old"), <MailAddress key="old">{oldMail}</MailAddress>],
        [t("list.new"), <MailAddress key="new">{newMail}</MailAddress>],
        [t("list.by"), own ? t("list.byOwn") : asker],
        [t("list.at"), dateTimeText(askedAt, locale)],
        [t("list.until"), change.state === "waiting" ? dayText(expiresAt, locale) : null],
        [t("decide.delivery"), change.delivery && t(`decide.deliveryState.${change.delivery}`)],
        [t("decide.agreedAt"), own ? answered(change.agreedAt) : null],
        [t("decide.confirmedAt"), own ? answered(change.confirmedAt) : null],
      ]}
    />
  );
}
