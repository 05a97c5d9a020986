import { useTranslation } from "react-i18next";
import { percentText } from "../../base/number-text.ts";
import { Section } from "../../ui/Page.tsx";
import { useRenderContext } from "../../ui/render-context.ts";
import type { LastRound } from "./council-figures.ts";

/** How many answered the survey that was published last. */
export function LatestRound({ round }: { round: LastRound | null }) {
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
          <a href={`/maalinger/${round.id}`}>{t("results")}</a>
        </p>
      ) : (
        <p>{t("noRound")}</p>
      )}
    </Section>
  );
}
