import { useTranslation } from "react-i18next";
import { timeText } from "../../base/dates/date-text.ts";
import { ActButton } from "../../ui/Button.tsx";
import { Notice } from "../../ui/Notice.tsx";
import { Page, Section } from "../../ui/Page.tsx";
import { useRenderContext } from "../../ui/render-context.ts";
import { TrialButton, TrialSent } from "../../sending/TrialButton.tsx";
import { LetterPreview } from "./launch/LetterPreview.tsx";
import type { RemindPageView } from "./remind-view.ts";

interface RemindPageProps extends RemindPageView {
  unconfirmed: boolean;
  /** A trial of the letter has just been sent. */
  isTried: boolean;
}

/** What a reminder says, and about how many get it, before it is sent. Who they are is never shown. */
export function RemindPage({
  round,
  about,
  isCounted,
  letter,
  lastAt,
  unconfirmed,
  isTried,
}: RemindPageProps) {
  const { t } = useTranslation("surveys", { keyPrefix: "running" });
  const site = useTranslation("site").t;
  const { locale } = useRenderContext();
  const to = `/sekretariat/maalinger/${round.id}`;
  return (
    <Page title={t("remindTitle")} up={{ to, label: round.name }}>
      {unconfirmed && <Notice kind="error">{site("unconfirmed")}</Notice>}
      {isTried && !unconfirmed && <TrialSent />}
      <p>{t(isCounted ? "remindWhom" : "remindUncounted", { count: about })}</p>
      <LetterPreview title={t("letter")} {...letter} />
      <TrialButton to={`${to}/paamind`} />
      <Section title={t("remindNow")}>
        <p>
          {t("remindText")} {lastAt && site("lastLetter", { time: timeText(lastAt, locale) })}
        </p>
        <ActButton final={t("remindTick")} to={`${to}/paamind`}>
          {isCounted ? t("remindButton", { count: about }) : t("remindUncountedButton")}
        </ActButton>
      </Section>
    </Page>
  );
}
