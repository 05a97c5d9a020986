import { useTranslation } from "react-i18next";
import { dayText, lastDayBefore } from "../../base/dates/date-text.ts";
import { ActButton } from "../../ui/Button.tsx";
import { Notice } from "../../ui/Notice.tsx";
import { Section } from "../../ui/Page.tsx";
import { useRenderContext } from "../../ui/render-context.ts";
import type { LinkRefusal, OpenRound } from "./open-rounds.ts";

interface OpenRoundsProps {
  rounds: OpenRound[];
  /** A letter with the link has just been sent. */
  linkSent: boolean;
  refused?: LinkRefusal | undefined;
  /** The secretariat goes on to where the round is run. */
  runs: boolean;
}

/** The rounds that can be answered now, with a way to get one's own link again. Nothing when there is none. */
export function OpenRounds({ rounds, linkSent, refused, runs }: OpenRoundsProps) {
  const { t } = useTranslation("surveys", { keyPrefix: "openRounds" });
  return (
    <>
      {linkSent && <Notice kind="success">{t("linkSent")}</Notice>}
      {refused && <Notice kind="error">{t(`refused.${refused}`)}</Notice>}
      {rounds.length > 0 && (
        <Section title={t("title")}>
          <ul className="cards">
            {rounds.map((round) => (
              <li key={round.id} className="card" id={`maaling-${round.id}`}>
                <OpenRoundCard round={round} />
                {runs && (
                  <p>
                    <a href={`/sekretariat/maalinger/${round.id}`}>{t("run")}</a>
                  </p>
                )}
              </li>
            ))}
          </ul>
        </Section>
      )}
    </>
  );
}

function OpenRoundCard({ round: { id, name, closesAt, isAsked } }: { round: OpenRound }) {
  const { t } = useTranslation("surveys", { keyPrefix: "openRounds" });
  const { locale } = useRenderContext();
  const day = dayText(lastDayBefore(closesAt), locale);
  return (
    <>
      <h3>{name}</h3>
      <p>
        {t("until", { day })} {t(isAsked ? "asked" : "notAsked")}
      </p>
      {isAsked && (
        <>
          <SendLinkAgain roundId={id} />
          <p className="hint">{t("secret")}</p>
        </>
      )}
    </>
  );
}

/** Asks for a new letter with the reader's own link: the page itself never opens the answers. */
export function SendLinkAgain({
  roundId,
  look = "secondary",
}: {
  roundId: number;
  look?: "primary" | "secondary" | "soft";
}) {
  const { t } = useTranslation("surveys", { keyPrefix: "openRounds" });
  return (
    <ActButton look={look} to={`/maalinger/${roundId}/link`}>
      {t("sendLink")}
    </ActButton>
  );
}
