import { useTranslation } from "react-i18next";
import { Button, ButtonLink, ConfirmationTick } from "../../ui/Button.tsx";
import { Notice } from "../../ui/Notice.tsx";
import { Page, Section } from "../../ui/Page.tsx";
import { responsesText } from "../comparison/figure-texts.ts";
import { useFigureTexts } from "../comparison/useFigureTexts.ts";
import { DraftSection } from "./DraftSection.tsx";
import type { PublishingView } from "./publishing-view.ts";
import { WithheldSection } from "./WithheldSection.tsx";

interface PublishPageProps {
  view: PublishingView;
  refusal: {
    refused: "not-closed" | "published" | "not-frozen" | "no-draft" | "waiting" | "unconfirmed";
  } | null;
  /** Whether the draft has just been shared. */
  shared?: boolean;
}

/** What is decided before a round is published, and the button that publishes it. */
export function PublishPage({ view, refusal, shared = false }: PublishPageProps) {
  const { t } = useFigureTexts();
  const site = useTranslation("site").t;
  const { round, evaluation } = view;
  return (
    <Page
      title={t("publishing.title", { name: round.name })}
      lead={t(evaluation ? "publishing.evaluation" : "readyText")}
      up={{ to: `/sekretariat/maalinger/${round.id}`, label: round.name }}
    >
      {refusal && (
        <Notice kind="error">
          {refusal.refused === "unconfirmed" ? site("unconfirmed") : t(`refused.${refusal.refused}`)}
        </Notice>
      )}
      {shared && !refusal && <Notice kind="success">{t("draft.shared")}</Notice>}
      {round.state === "closed" ? (
        <ClosedRound view={view} isRefused={refusal !== null} />
      ) : (
        !refusal && (
          <Notice kind="info">
            {t(`refused.${round.state === "published" ? "published" : "not-closed"}`)}
          </Notice>
        )
      )}
    </Page>
  );
}

/** What is read and decided of a closed round, and the form that publishes it when its figures are decided. */
function ClosedRound({ view, isRefused }: { view: PublishingView; isRefused: boolean }) {
  const { t } = useFigureTexts();
  const { round, readers, evaluation } = view;
  return (
    <>
      <p>
        {responsesText(t, { complete: round.completed ?? 0, partial: round.partial ?? 0 })}.{" "}
        {!evaluation && t("publishing.readers", { count: readers })}
      </p>
      {!evaluation && <Preview view={view} />}
      {view.pool && <DraftSection view={view} />}
      <p>
        <ButtonLink to={`/sekretariat/maalinger/${round.id}/kommentarer`} look="secondary">
          {t("quotes.read")}
        </ButtonLink>
      </p>
      <Crosses crosses={view.crosses} />
      {view.withheld && <WithheldSection withheld={view.withheld} />}
      {view.pool ? (
        <PublishForm name={round.name} pool={view.pool} />
      ) : (
        !isRefused && <Notice kind="info">{t("refused.waiting")}</Notice>
      )}
    </>
  );
}

/** The button that publishes, with the names of what is published together. */
function PublishForm({ name, pool }: { name: string; pool: string[] }) {
  const { t } = useFigureTexts();
  return (
    <>
      {pool.length > 0 && <Notice kind="info">{t("publishing.pooled", { names: pool.join(", ") })}</Notice>}
      <form method="post">
        <ConfirmationTick />
        <Button>{t("publish", { name })}</Button>
      </form>
    </>
  );
}

/** What becomes visible, and to whom; no figures. */
function Preview({ view: { questions, units, targets, quotes, minAnswers } }: { view: PublishingView }) {
  const { t } = useFigureTexts();
  return (
    <Section title={t("publishing.preview")}>
      <ul>
        <li>{t("publishing.everyone", { count: questions.length, minAnswers })}</li>
        <li>{t(units > 1 ? "publishing.leaders" : "publishing.leadersNone", { count: units })}</li>
        <li>{t("publishing.rates")}</li>
        <li>{targets > 0 ? t("publishing.targets", { count: targets }) : t("publishing.noTargets")}</li>
        <li>{quotes > 0 ? t("publishing.quotes", { count: quotes }) : t("publishing.noQuotes")}</li>
        <li>{t("publishing.files")}</li>
      </ul>
    </Section>
  );
}

/** The pairs of questions that were registered before the round opened. */
function Crosses({ crosses }: Pick<PublishingView, "crosses">) {
  const { t, topicOf } = useFigureTexts();
  if (crosses.length === 0) return null;
  return (
    <Section title={t("crosses")}>
      <p>{t("publishing.crosses")}</p>
      <ul>
        {crosses.map(([outcome, by]) => (
          <li key={`${outcome.name} ${by.name}`}>
            {t("publishing.cross", { outcome: topicOf(outcome), by: topicOf(by) })}
          </li>
        ))}
      </ul>
    </Section>
  );
}
