import { useTranslation } from "react-i18next";
import { ActButton } from "../ui/Button.tsx";
import { Notice } from "../ui/Notice.tsx";
import { panelFields } from "./panel.ts";

/** Sends the letters that a page shows to its reader alone. */
export function TrialButton({ to }: { to: string }) {
  const { t } = useTranslation("sending");
  return (
    <ActButton look="secondary" to={to} name={panelFields.act} value="proeve">
      {t("trial")}
    </ActButton>
  );
}

/** Says that a trial was sent. */
export function TrialSent() {
  const { t } = useTranslation("sending");
  return <Notice kind="success">{t("message.trial-sent")}</Notice>;
}
