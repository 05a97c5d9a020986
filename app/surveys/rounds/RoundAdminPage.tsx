import { useTranslation } from "react-i18next";
import { ButtonLink } from "../../ui/Button.tsx";
import { dayText, lastDayBefore } from "../../base/dates/date-text.ts";
import { Facts } from "../../ui/Facts.tsx";
import type { FieldState } from "../../ui/Field.tsx";
import { Notice } from "../../ui/Notice.tsx";
import { Page } from "../../ui/Page.tsx";
import { useRenderContext } from "../../ui/render-context.ts";
import type { RoundAdminView } from "./round-admin-view.ts";
import { type ActRefusal, useRefusalText } from "./useRefusalText.ts";
import { RoundStateSections } from "./RoundStateSections.tsx";
import { RoundStatusTag } from "./RoundStatusTag.tsx";

export interface RoundAdminPageProps {
  view: RoundAdminView;
  done?: string | null;
  wrong?: ActRefusal | undefined;
  /** The field of a later closing day, when what was typed is refused. */
  closesOn?: FieldState | undefined;
}

const doneActs = [
  "oprettet",
  "rettet",
  "aabnet",
  "forlaenget",
  "paamindet",
  "lukket",
  "opgivet",
  "hentet",
] as const;

/** One round as the secretariat runs it: numbers, never who. */
export function RoundAdminPage({ view, done, wrong, closesOn }: RoundAdminPageProps) {
  const { t } = useTranslation("surveys", { keyPrefix: "secretariat" });
  const wrongText = useRefusalText();
  const doneAct = doneActs.find((word) => word === done);
  const { round, status } = view;
  return (
    <Page title={round.name} up={{ to: "/sekretariat/maalinger", label: t("title") }}>
      {wrong && <Notice kind="error">{wrongText(wrong)}</Notice>}
      {doneAct && !wrong && <Notice kind="success">{t(`done.${doneAct}`)}</Notice>}
      <p>
        <RoundStatusTag status={status} opensAt={round.opensAt} imported={round.imported} />
      </p>
      <RoundFacts view={view} />
      {!round.imported && (
        <p>
          <ButtonLink look="secondary" to={`/sekretariat/maalinger/${round.id}/proev`}>
            {t("trial")}
          </ButtonLink>
        </p>
      )}
      {!round.imported && !["closed", "published", "lost"].includes(status) && (
        <TargetsAndThresholds view={view} />
      )}
      <RoundStateSections view={view} closesOn={closesOn} />
    </Page>
  );
}

function RoundFacts({ view: { round, status, invited, keyLost, questionnaire } }: { view: RoundAdminView }) {
  const { t } = useTranslation("surveys", { keyPrefix: "secretariat" });
  const site = useTranslation("site").t;
  const { locale } = useRenderContext();
  const { audience } = round;
  return (
    <Facts
      facts={[
        [t("questionnaire"), t("version", questionnaire)],
        [
          t("period"),
          t("fromTo", {
            from: dayText(round.opensAt, locale),
            to: dayText(lastDayBefore(round.closesAt), locale),
          }),
        ],
        [t("roles"), audience?.roles.map((role) => site(`role.${role}`)).join(", ") ?? ""],
        [t("places"), audience && (audience.municipalities?.join(", ") ?? t("allPlaces"))],
        [t("activeThen"), audience && dayText(new Date(audience.activeOn), locale)],
        [t("resultsOn"), round.resultsOn && dayText(new Date(`${round.resultsOn}T12:00:00Z`), locale)],
        [t("greeting"), round.greeting],
        [t("reminders"), audience && t("remindersOf", { count: round.remindersMax })],
        [t(status === "draft" ? "wouldAsk" : "invited"), round.imported ? t("unknown") : invited],
        [t("answeredSoFar"), keyLost ? round.answered : null],
        [t("complete"), round.completed],
        [t("partial"), round.partial],
      ]}
    />
  );
}

/** Links to what is set before anyone answers; afterwards targets are locked and thresholds only made stricter. */
function TargetsAndThresholds({ view: { round } }: { view: RoundAdminView }) {
  const { t } = useTranslation("surveys", { keyPrefix: "secretariat" });
  return (
    <p className="row">
      <ButtonLink look="secondary" to={`/sekretariat/maalinger/${round.id}/maal`}>
        {t("targets")}
      </ButtonLink>{" "}
      <ButtonLink look="secondary" to={`/sekretariat/maalinger/${round.id}/graenser`}>
        {t("thresholds")}
      </ButtonLink>
    </p>
  );
}
