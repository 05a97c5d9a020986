import { useTranslation } from "react-i18next";
import { percentText } from "../../base/number-text.ts";
import { Section } from "../../ui/Page.tsx";
import { useRenderContext } from "../../ui/render-context.ts";
import type { LastRound } from "./council-figures.ts";

interface LatestRoundProps {
  round: LastRound | null;
  /** How many of its targets were reached, where any was agreed. */
  targets?: { reached: number; of: number } | null;
}

/** How many answered the survey that was published last. */
export function LatestRound({ round, targets }: LatestRoundProps) {
  const { t } = useTranslation("steering");
  const { locale } = useRenderContext();
  return (
    <Section title={t("round")}>
      {round ? (
        <p>
          {round.invited === null
            ? t("roundImported", { ...round })
            : t("roundText", {
                ...round,
                percent: percentText(round.complete / Math.max(1, round.invited), locale),
              })}{" "}
          {targets && `${t("targets", targets)} `}
          <a href={`/maalinger/${round.id}`}>{t("results")}</a>
        </p>
      ) : (
        <p>{t("noRound")}</p>
      )}
    </Section>
  );
}
