import { useTranslation } from "react-i18next";
import { dateTimeText } from "../../base/dates/date-text.ts";
import { Page, Section } from "../../ui/Page.tsx";
import { useRenderContext } from "../../ui/render-context.ts";
import { ChangeFacts } from "./ChangeFacts.tsx";
import type { SeenChange } from "./mail-change.ts";

/** What became of a new address: which of the two signs in, who decided it, when and why. */
export function EndedChangePage({ change }: { change: SeenChange }) {
  const { t } = useTranslation("mailChange");
  const { locale } = useRenderContext();
  const { name, newMail, oldMail, state, endedAt, endedBy, reason } = change;
  const decided = t(`decided.how.${howOf(change)}`, { name, by: endedBy ?? t("somebody") });
  const at = endedAt && t("decided.at", { at: dateTimeText(endedAt, locale) });
  return (
    <Page
      title={t("decide.title", { name })}
      lead={t(state === "applied" ? "decided.applied" : "decided.kept", { newMail, oldMail })}
      up={{ to: "/sekretariat/mailadresser", label: t("list.title") }}
    >
      <p>
        {decided} {at}
      </p>
      {reason && (
        <p>
          <strong>{t("decide.reason")}:</strong> {reason}
        </p>
      )}
      <Section title={t("decided.asked")}>
        <ChangeFacts change={change} />
      </Section>
    </Page>
  );
}

/** How it was decided: what the secretariat or the operator decides has a reason, and what a person answers has none. */
function howOf({ state, reason, own, endedById, endedAt, expiresAt }: SeenChange) {
  switch (state) {
    case "applied":
      if (reason) return endedById === null ? "approvedByOperator" : "approved";
      return own ? "confirmed" : "agreed";
    case "refused":
      return reason ? "refusedBySecretariat" : "refused";
    case "lapsed":
      if (endedById !== null) return "merged";
      return endedAt !== null && endedAt < expiresAt ? "personLeft" : "lapsed";
    default:
      return state === "withdrawn" ? "withdrawn" : "replaced";
  }
}
