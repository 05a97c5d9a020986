import { useTranslation } from "react-i18next";
import { dayText, lastDayBefore } from "../../base/dates/date-text.ts";
import { ActButton, ButtonLink } from "../../ui/Button.tsx";
import type { FieldState } from "../../ui/Field.tsx";
import { Notice } from "../../ui/Notice.tsx";
import { Section } from "../../ui/Page.tsx";
import { useRenderContext } from "../../ui/render-context.ts";
import { OpenRoundSections } from "./OpenRoundSections.tsx";
import type { RoundAdminView } from "./round-admin-view.ts";

interface RoundStateProps {
  view: RoundAdminView;
  /** The fields of a later closing, when what was typed is refused. */
  extending?: ((name: string) => FieldState) | undefined;
}

/** What the round's state allows. */
export function RoundStateSections({ view, extending }: RoundStateProps) {
  const { t } = useTranslation("surveys", { keyPrefix: "secretariat" });
  const { round, status } = view;
  return (
    <>
      {status === "draft" && <Draft view={view} />}
      {(status === "open" || status === "waiting") && <OpenRound view={view} extending={extending} />}
      {status === "lost" && (
        <Notice kind="warning">
          {round.answered > 0 ? t("lostText", { count: round.answered }) : t("lostUncounted")}
        </Notice>
      )}
      {status === "closed" && <ClosedRound view={view} />}
      {status === "closed" && round.imported && <Removal view={view} />}
      {status === "published" && <Results view={view} />}
    </>
  );
}

/** A round that takes answers or waits to be closed; from a backup, or without its key, nothing of it can be run. */
function OpenRound({ view, extending }: RoundStateProps) {
  const { t } = useTranslation("surveys", { keyPrefix: "secretariat" });
  if (view.inBackup) return <Notice kind="info">{t("inBackup")}</Notice>;
  if (view.keyLost) return <KeyLost view={view} />;
  return (
    <>
      <OpenRoundSections view={view} extending={extending} />
      <Closing view={view} />
    </>
  );
}

/** Links to what is decided before a closed round is published. */
function ClosedRound({ view: { round, hasTexts } }: { view: RoundAdminView }) {
  const { t } = useTranslation("surveys", { keyPrefix: "secretariat" });
  return (
    <Section title={t("results")}>
      <p>{t(round.imported ? "resultsImported" : "resultsText")}</p>
      <p className="row">
        <ButtonLink to={`/sekretariat/maalinger/${round.id}/offentliggoer`}>{t("toPublishing")}</ButtonLink>{" "}
        {hasTexts && (
          <ButtonLink look="secondary" to={`/sekretariat/maalinger/${round.id}/kommentarer`}>
            {t("toComments")}
          </ButtonLink>
        )}
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
            <ActButton look="danger" to={`${to}/slet`}>
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
      <p>{t("closeText", { day: dayText(lastDayBefore(round.closesAt), locale) })}</p>
      <ActButton look="danger" final to={`/sekretariat/maalinger/${round.id}/luk`}>
        {t("closeButton")}
      </ActButton>
    </Section>
  );
}
