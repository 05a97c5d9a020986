import { useTranslation } from "react-i18next";
import { Button, ButtonLink, ConfirmationTick } from "../../ui/Button.tsx";
import { Notice } from "../../ui/Notice.tsx";
import { Page, Section } from "../../ui/Page.tsx";
import { minAnswersForShare } from "../figures/figures.ts";
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
      lead={
        view.onlyMunicipality
          ? t("publishing.oneMunicipality", { municipality: view.onlyMunicipality })
          : t(
              evaluation
                ? "publishing.evaluation"
                : view.hasTexts
                  ? "readyText"
                  : "publishing.readyWithoutTexts",
            )
      }
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
        {!evaluation && <Letters readers={readers} />}
      </p>
      {!evaluation && <Preview view={view} />}
      {view.pool && <DraftSection view={view} />}
      {view.hasTexts && (
        <Section title={t("quotes.section")}>
          <p>{t("quotes.sectionText")}</p>
          <ButtonLink to={`/sekretariat/maalinger/${round.id}/kommentarer`} look="secondary">
            {t("quotes.read")}
          </ButtonLink>
        </Section>
      )}
      <Crosses crosses={view.crosses} />
      {view.withheld && <WithheldSection withheld={view.withheld} />}
      {view.pool ? (
        <PublishForm view={view} pool={view.pool} />
      ) : (
        !isRefused && <Notice kind="info">{t("refused.waiting")}</Notice>
      )}
    </>
  );
}

/** The button that publishes, with the names of what is published together. */
function PublishForm({ view, pool }: { view: PublishingView; pool: string[] }) {
  const { t } = useFigureTexts();
  const { name } = view.round;
  const text = view.evaluation ? "lastEvaluation" : view.hasTexts ? "lastText" : "lastWithoutTexts";
  return (
    <Section title={t("publishing.last")}>
      <p>{t(`publishing.${text}`)}</p>
      {pool.length > 0 && <Notice kind="info">{t("publishing.pooled", { names: pool.join(", ") })}</Notice>}
      <form method="post">
        <ConfirmationTick />
        <Button>{t("publish", { name })}</Button>
      </form>
    </Section>
  );
}

/** How many get a letter, and which of them are thanked. */
function Letters({ readers: { asked, others } }: Pick<PublishingView, "readers">) {
  const { t } = useFigureTexts();
  if (asked === 0) return t("publishing.toldAll", { count: others });
  const thanked = t("publishing.thanked", { count: asked });
  return others === 0 ? thanked : `${thanked} ${t("publishing.told", { count: others })}`;
}

/** What becomes visible, and to whom; no figures. */
function Preview({ view }: { view: PublishingView }) {
  const { t } = useFigureTexts();
  const { onlyMunicipality, questions, notInFile, units, targets, quotes, hasTexts, rates, comparedWith } =
    view;
  return (
    <Section title={t("publishing.preview")}>
      <ul>
        <li>
          {t(`publishing.${onlyMunicipality ? "readers" : "everyone"}`, { count: questions.length })}{" "}
          <Fineness view={view} />
        </li>
        {notInFile.length > 0 && (
          <li>{t("publishing.notInFile", { questions: notInFile.map(({ title }) => title).join(" · ") })}</li>
        )}
        <li>{t(units > 1 ? "publishing.leaders" : "publishing.leadersNone", { count: units })}</li>
        {units > 1 && <li>{t("publishing.allGroups")}</li>}
        <li>{t(`publishing.rates.${rates}`)}</li>
        <li>
          {comparedWith
            ? t("publishing.comparedWith", { before: comparedWith })
            : t("publishing.comparedWithNone")}
        </li>
        <li>{targets > 0 ? t("publishing.targets", { count: targets }) : t("publishing.noTargets")}</li>
        {hasTexts && (
          <li>{quotes > 0 ? t("publishing.quotes", { count: quotes }) : t("publishing.noQuotes")}</li>
        )}
        <li>{t("publishing.files")}</li>
      </ul>
    </Section>
  );
}

/** How finely the questions are shown: by rule until the figures are frozen, then as it was decided. */
function Fineness({ view: { shown, minAnswers } }: { view: PublishingView }) {
  const { t } = useFigureTexts();
  const share = minAnswersForShare;
  if (!shown) return t("publishing.fewerThan", { share, minAnswers });
  return (["byAnswer", "inBands", "notShown"] as const)
    .filter((how) => shown[how] > 0)
    .map((how) => t(`publishing.${how}`, { count: shown[how], share }))
    .join(" ");
}

/** The pairs of questions that were registered before the round opened. */
function Crosses({ crosses }: Pick<PublishingView, "crosses">) {
  const { t, crossTitle } = useFigureTexts();
  if (crosses.length === 0) return null;
  return (
    <Section title={t("publishing.crossesTitle")}>
      <p>{t("publishing.crosses")}</p>
      <ul>
        {crosses.map(([outcome, by]) => (
          <li key={`${outcome.name} ${by.name}`}>{crossTitle({ rows: by, columns: outcome })}</li>
        ))}
      </ul>
    </Section>
  );
}
