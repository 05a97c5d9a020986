import { useTranslation } from "react-i18next";
import { ActButton } from "../../ui/Button.tsx";
import { Notice } from "../../ui/Notice.tsx";
import { Page, Section } from "../../ui/Page.tsx";
import { LetterPreview } from "./LetterPreview.tsx";
import type { RemindPageView } from "./remind-view.ts";

interface RemindPageProps extends RemindPageView {
  unconfirmed: boolean;
}

/** What a reminder says, and about how many get it, before it is sent. Who they are is never shown. */
export function RemindPage({ round, about, isCounted, letter, unconfirmed }: RemindPageProps) {
  const { t } = useTranslation("surveys", { keyPrefix: "running" });
  const site = useTranslation("site").t;
  const to = `/sekretariat/maalinger/${round.id}`;
  return (
    <Page title={t("remindTitle")} up={{ to, label: round.name }}>
      {unconfirmed && <Notice kind="error">{site("unconfirmed")}</Notice>}
      <p>{t(isCounted ? "remindWhom" : "remindUncounted", { count: about })}</p>
      <LetterPreview title={t("letter")} {...letter} />
      <Section title={t("remindNow")}>
        <p>{t("remindText")}</p>
        <ActButton final to={`${to}/paamind`}>
          {isCounted ? t("remindButton", { count: about }) : t("remindUncountedButton")}
        </ActButton>
      </Section>
    </Page>
  );
}
