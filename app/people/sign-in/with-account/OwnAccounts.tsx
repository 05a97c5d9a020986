import { useTranslation } from "react-i18next";
import { Notice } from "../../../ui/Notice.tsx";
import { Section } from "../../../ui/Page.tsx";
import { useRenderContext } from "../../../ui/render-context.ts";
import { AccountTable } from "./AccountTable.tsx";

const outcomes = ["knyttet", "fjernet", "anden-kommune", "optaget"] as const;

/** What became of an account, said on the page that the browser was led to; nothing on any other visit. */
export function AccountOutcome() {
  const { t } = useTranslation("accounts");
  const word = new URLSearchParams(useRenderContext().search).get("konto");
  const outcome = outcomes.find((one) => one === word);
  if (!outcome) return null;
  const isDone = outcome === "knyttet" || outcome === "fjernet";
  return (
    <Notice kind={isDone ? "success" : "warning"} answersAct>
      {t(`tied.${outcome}`)}
    </Notice>
  );
}

interface OwnAccountsProps {
  accounts: { id: number; municipality: string; tiedAt: Date; usedAt: Date }[];
  /** Whether the person's municipality has accounts that sign in here. */
  canUse: boolean;
}

/** The municipality's account by which one signs in, or how to begin. Nothing where there is neither. */
export function OwnAccounts({ accounts, canUse }: OwnAccountsProps) {
  const { t } = useTranslation("accounts", { keyPrefix: "own" });
  if (accounts.length === 0 && !canUse) return null;
  return (
    <Section title={t("title")}>
      {accounts.length > 0 ? (
        <>
          <p>{t("lead")}</p>
          <AccountTable accounts={accounts} removePath={(id) => `/min-side/enheder/konto/${id}/fjern`} />
        </>
      ) : (
        <p>
          {t("none")} <a href="/log-ind/kommunekonto">{t("use")}</a>
        </p>
      )}
    </Section>
  );
}
