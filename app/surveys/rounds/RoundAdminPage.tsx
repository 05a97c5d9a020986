import { useTranslation } from "react-i18next";
import { ActButton, ButtonLink } from "../../ui/Button.tsx";
import { dayText, lastDayBefore, dateTimeText } from "../../base/dates/date-text.ts";
import { Facts } from "../../ui/Facts.tsx";
import type { FieldState } from "../../ui/Field.tsx";
import { Notice } from "../../ui/Notice.tsx";
import { Page, Section } from "../../ui/Page.tsx";
import { useRenderContext } from "../../ui/render-context.ts";
import type { RoundAdminView } from "./round-admin-view.ts";
import { OpenRoundSections } from "./OpenRoundSections.tsx";
import { type ActRefusal, useRefusalText } from "./useRefusalText.ts";
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
      <StatusSections view={view} closesOn={closesOn} />
    </Page>
  );
}

/** What the round's state allows. */
function StatusSections({ view, closesOn }: Pick<RoundAdminPageProps, "view" | "closesOn">) {
  const { t } = useTranslation("surveys", { keyPrefix: "secretariat" });
  const { round, status } = view;
  return (
    <>
      {status === "draft" && <Draft view={view} />}
      {(status === "open" || status === "waiting") && <OpenRound view={view} closesOn={closesOn} />}
      {status === "lost" && <Notice kind="warning">{t("lostText", { count: round.answered })}</Notice>}
      {status === "closed" && <ClosedRound view={view} />}
      {status === "closed" && round.imported && <Removal view={view} />}
      {status === "published" && <Results view={view} />}
    </>
  );
}

/** A round that takes answers or waits to be closed; from a backup, or without its key, nothing of it can be run. */
function OpenRound({ view, closesOn }: Pick<RoundAdminPageProps, "view" | "closesOn">) {
  const { t } = useTranslation("surveys", { keyPrefix: "secretariat" });
  if (view.inBackup) return <Notice kind="info">{t("inBackup")}</Notice>;
  if (view.keyLost) return <KeyLost view={view} />;
  return (
    <>
      <OpenRoundSections view={view} closesOn={closesOn} />
      <Closing view={view} />
    </>
  );
}

/** Links to what is decided before a closed round is published. */
function ClosedRound({ view: { round } }: { view: RoundAdminView }) {
  const { t } = useTranslation("surveys", { keyPrefix: "secretariat" });
  return (
    <Section title={t("results")}>
      <p>{t("resultsText")}</p>
      <p className="row">
        <ButtonLink to={`/sekretariat/maalinger/${round.id}/offentliggoer`}>{t("toPublishing")}</ButtonLink>{" "}
        <ButtonLink look="secondary" to={`/sekretariat/maalinger/${round.id}/kommentarer`}>
          {t("toComments")}
        </ButtonLink>
      </p>
    </Section>
  );
}

/** An imported round can be deleted until it is published. */
function Removal({ view: { round } }: { view: RoundAdminView }) {
  const { t } = useTranslation("surveys", { keyPrefix: "secretariat" });
  return (
    <details className="more">
      <summary>{t("remove")}</summary>
      <p>{t("removeText")}</p>
      <ActButton look="danger" final to={`/sekretariat/maalinger/${round.id}/fjern`}>
        {t("removeButton")}
      </ActButton>
    </details>
  );
}

/** Links to a published round's figures and to what belongs to them. */
function Results({ view: { round } }: { view: RoundAdminView }) {
  const { t } = useTranslation("surveys", { keyPrefix: "secretariat" });
  return (
    <Section title={t("results")}>
      <p className="row">
        <ButtonLink to={`/maalinger/${round.id}`}>{t("toResults")}</ButtonLink>{" "}
        <ButtonLink look="secondary" to={`/sekretariat/maalinger/${round.id}/indsatser`}>
          {t("toActions")}
        </ButtonLink>{" "}
        {!round.imported && (
          <>
            <ButtonLink look="secondary" to={`/sekretariat/maalinger/${round.id}/kommentarer`}>
              {t("toComments")}
            </ButtonLink>{" "}
            <ButtonLink look="secondary" to={`/sekretariat/maalinger/${round.id}/maal`}>
              {t("targets")}
            </ButtonLink>
          </>
        )}
      </p>
    </Section>
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

/** A draft: nobody has been asked, and everything can still be changed. */
function Draft({ view: { round, invited, over, changeable } }: { view: RoundAdminView }) {
  const { t } = useTranslation("surveys", { keyPrefix: "secretariat" });
  const to = `/sekretariat/maalinger/${round.id}`;
  const obstacle = over ? t("overText") : invited === 0 ? t("nobody") : null;
  return (
    <>
      <Section title={t("open")}>
        {obstacle ? (
          <Notice kind="warning">{obstacle}</Notice>
        ) : (
          <>
            <p>{t("toLaunchText")}</p>
            <ButtonLink to={`${to}/aabn`}>{t("toLaunch")}</ButtonLink>
          </>
        )}
      </Section>
      {changeable && (
        <Section title={t("change")}>
          <p>
            <ButtonLink look="secondary" to={`${to}/ret`}>
              {t("changeButton")}
            </ButtonLink>
          </p>
          <details className="more">
            <summary>{t("delete")}</summary>
            <p>{t("deleteText")}</p>
            <ActButton look="danger" final to={`${to}/slet`}>
              {t("deleteButton")}
            </ActButton>
          </details>
        </Section>
      )}
    </>
  );
}

/** Nobody can decrypt the answers of a round whose key is lost: it can only be ended without them. */
function KeyLost({ view: { round } }: { view: RoundAdminView }) {
  const { t } = useTranslation("surveys", { keyPrefix: "secretariat" });
  return (
    <Section title={t("giveUp")}>
      <Notice kind="error" permanent>
        {t("keyLost")}
      </Notice>
      <p>{t("giveUpText")}</p>
      <ActButton look="danger" final to={`/sekretariat/maalinger/${round.id}/opgiv`}>
        {t("giveUpButton")}
      </ActButton>
    </Section>
  );
}

function Closing({ view: { round } }: { view: RoundAdminView }) {
  const { t } = useTranslation("surveys", { keyPrefix: "secretariat" });
  const { locale } = useRenderContext();
  return (
    <Section title={t("close")}>
      <p>{t("closeText", { moment: dateTimeText(round.closesAt, locale) })}</p>
      <ActButton look="danger" final to={`/sekretariat/maalinger/${round.id}/luk`}>
        {t("closeButton")}
      </ActButton>
    </Section>
  );
}
