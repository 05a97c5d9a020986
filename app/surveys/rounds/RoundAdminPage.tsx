import { useTranslation } from "react-i18next";
import { ButtonLink } from "../../ui/Button.tsx";
import type { Role } from "../../../db/enums.ts";
import { danishOrder } from "../../base/danish-order.ts";
import { dateTimeText, dayText } from "../../base/dates/date-text.ts";
import { Facts } from "../../ui/Facts.tsx";
import type { FieldState } from "../../ui/Field.tsx";
import { Notice, UndoableNotice } from "../../ui/Notice.tsx";
import { Page } from "../../ui/Page.tsx";
import { listText } from "../../ui/list-text.ts";
import { useRenderContext } from "../../ui/render-context.ts";
import { CrossList } from "./CrossList.tsx";
import type { RoundAdminView } from "./round-admin-view.ts";
import { type ActRefusal, useRefusalText } from "./useRefusalText.ts";
import { RoundStateSections } from "./RoundStateSections.tsx";
import { usePeriodText } from "./usePeriodText.ts";
import { RoundStatusTag } from "./RoundStatusTag.tsx";

export interface RoundAdminPageProps {
  view: RoundAdminView;
  done?: string | null;
  wrong?: ActRefusal | undefined;
  /** The fields of a later closing, when what was typed is refused. */
  extending?: ((name: string) => FieldState) | undefined;
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
export function RoundAdminPage({ view, done, wrong, extending }: RoundAdminPageProps) {
  const { t } = useTranslation("surveys", { keyPrefix: "secretariat" });
  const wrongText = useRefusalText();
  const { locale } = useRenderContext();
  const doneAct = doneActs.find((word) => word === done);
  const { round, status } = view;
  const isWaiting = doneAct === "aabnet" && status === "waiting";
  return (
    <Page title={round.name} up={{ to: "/sekretariat/maalinger", label: t("title") }}>
      {wrong && <Notice kind="error">{wrongText(wrong)}</Notice>}
      {doneAct && !wrong && (
        <UndoableNotice>
          {isWaiting
            ? t("done.venter", { moment: dateTimeText(round.opensAt, locale) })
            : t(`done.${doneAct}`)}
        </UndoableNotice>
      )}
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
      {view.job ? <UnderWay job={view.job} /> : <RoundStateSections view={view} extending={extending} />}
    </Page>
  );
}

/** In the place of what could be done with the round. */
function UnderWay({ job }: { job: number }) {
  const { t } = useTranslation("surveys", { keyPrefix: "secretariat" });
  const jobs = useTranslation("jobs").t;
  return (
    <Notice kind="info" permanent>
      {t("underWay")} <a href={`/arbejde/${job}`}>{jobs("follow")}</a>
    </Notice>
  );
}

function RoundFacts({ view }: { view: RoundAdminView }) {
  const { t } = useTranslation("surveys", { keyPrefix: "secretariat" });
  const { locale } = useRenderContext();
  const periodText = usePeriodText();
  const { round, status, invited, keyLost, nights, questionnaire, crosses } = view;
  const { audience } = round;
  const crossList = crosses.length > 0 ? <CrossList crosses={crosses} /> : null;
  const places = audience?.municipalities?.toSorted(danishOrder);
  const roleText = (role: Role, at: number) => t(at === 0 ? `asked.${role}` : `alsoAsked.${role}`);
  return (
    <Facts
      facts={[
        [t("questionnaire"), t("version", questionnaire)],
        [t("period"), periodText(round)],
        [t("roles"), audience && listText(audience.roles.map(roleText), locale)],
        [t("places"), audience && (places ? listText(places, locale) : t("allPlaces"))],
        [t("activeThen"), audience && dayText(new Date(audience.activeOn), locale)],
        [t("resultsOn"), round.resultsOn && dayText(new Date(`${round.resultsOn}T12:00:00Z`), locale)],
        [t("greeting"), round.greeting],
        [t("reminders"), audience && t("remindersOf", { count: round.remindersMax })],
        [t(status === "draft" ? "wouldAsk" : "invited"), round.imported ? t("unknown") : invited],
        [t("answeredSoFar"), keyLost ? (nights.length > 0 ? round.answered : t("uncounted")) : null],
        [t("complete"), round.completed],
        [t("partial"), round.partial],
        [t("crosses.title"), crossList],
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
