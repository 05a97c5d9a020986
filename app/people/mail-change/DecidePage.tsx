import { useTranslation } from "react-i18next";
import { dateTimeText, dayText } from "../../base/dates/date-text.ts";
import { Button } from "../../ui/Button.tsx";
import { Facts } from "../../ui/Facts.tsx";
import { TextField } from "../../ui/Field.tsx";
import { type FormReply, fieldStates } from "../../ui/fields.ts";
import { Notice } from "../../ui/Notice.tsx";
import { Page } from "../../ui/Page.tsx";
import { useRenderContext } from "../../ui/render-context.ts";
import type { Delivery, WaitingChange } from "./mail-change.ts";

type Refusal = "own" | "asker-leads" | "mail-taken";

interface DecidePageProps {
  change: WaitingChange & { delivery: Delivery };
  /** Why the reader may not approve it; null when they may. */
  mayNot: Refusal | null;
  answer?: { reply: FormReply; extra?: { refused: Refusal } };
}

/** One new address that waits, with the secretariat's yes or no and its reason. */
export function DecidePage({ change, mayNot, answer }: DecidePageProps) {
  const { t } = useTranslation("mailChange");
  const fields = fieldStates(answer?.reply, (complaint) => t(`wrong.${complaint as "missing"}`));
  const refused = answer?.extra?.refused;
  return (
    <Page
      title={t("decide.title", { name: change.name })}
      lead={t("list.lead")}
      up={{ to: "/sekretariat/mailadresser", label: t("list.title") }}
    >
      {refused ? (
        <Notice kind="error">{t(`decide.refused.${refused}`)}</Notice>
      ) : (
        mayNot && <Notice kind="info">{t(`decide.refused.${mayNot}`)}</Notice>
      )}
      <ChangeFacts change={change} />
      <form method="post" noValidate>
        <TextField
          field={fields("reason")}
          label={t("decide.reason")}
          hint={t("decide.reasonHint")}
          maxLength={500}
        />
        <p className="go go-along">
          {!mayNot && (
            <Button name="act" value="godkend">
              {t("decide.approve")}
            </Button>
          )}
          <Button look="secondary" name="act" value="afvis">
            {t("decide.refuse")}
          </Button>
        </p>
      </form>
    </Page>
  );
}

function ChangeFacts({ change }: Pick<DecidePageProps, "change">) {
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
        [t("list.old"), oldMail],
        [t("list.new"), newMail],
        [t("list.by"), own ? t("list.byOwn") : asker],
        [t("list.at"), dateTimeText(askedAt, locale)],
        [t("list.until"), dayText(expiresAt, locale)],
        [t("decide.delivery"), change.delivery && t(`decide.deliveryState.${change.delivery}`)],
        [t("decide.agreedAt"), own ? answered(change.agreedAt) : null],
        [t("decide.confirmedAt"), own ? answered(change.confirmedAt) : null],
      ]}
    />
  );
}
