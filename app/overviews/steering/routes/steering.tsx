import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { keptResults } from "../../../results/round-page/results-view.server.ts";
import { targetVerdictOf } from "../../../results/targets-and-actions/target-verdict.ts";
import { dayText } from "../../../base/dates/date-text.ts";
import { numberText, percentText } from "../../../base/number-text.ts";
import { Empty, Notice } from "../../../ui/Notice.tsx";
import { Page } from "../../../ui/Page.tsx";
import { useRenderContext } from "../../../ui/render-context.ts";
import { councilChoiceOf } from "../council.ts";
import { councilFigures } from "../council.server.ts";
import type { LastRound } from "../council-figures.ts";
import { CouncilSheetLink } from "../CouncilSheetLink.tsx";
import type { FiguresOverTime } from "../figures-over-time.ts";
import { HowCounted } from "../../team/HowCounted.tsx";
import { LatestRound } from "../LatestRound.tsx";
import { MunicipalitiesToday } from "../MunicipalitiesToday.tsx";
import { OverTimeFigures, OverTimeTrend } from "../OverTimeSection.tsx";
import { changeInPoints } from "../share-change.ts";

export function loader({ request }: LoaderFunctionArgs) {
  const choice = councilChoiceOf(new URL(request.url).searchParams);
  const figures = councilFigures(choice.periodLength, new Date());
  return { choice, ...figures, targets: targetsReached(figures.round) };
}

/** How many of the targets agreed for a round were reached, of how many; null when none was agreed. */
function targetsReached(round: LastRound | null) {
  const results = round && keptResults(round.id, null);
  if (!results || results.later.id !== round.id || results.targets.size === 0) return null;
  const verdicts = results.changes.flatMap(({ question, now }) => {
    const percent = results.targets.get(question.name);
    return now && percent !== undefined ? [targetVerdictOf(now, percent)] : [];
  });
  return { reached: verdicts.filter((verdict) => verdict === "reached").length, of: results.targets.size };
}

export default function Steering() {
  const { choice, empty, withheld, overTime, round, targets } = useLoaderData<typeof loader>();
  const { t } = useTranslation("steering");
  const sentence = useSentence(overTime);
  const { all } = withheld;
  return (
    <Page title={t("page.title")} lead={empty || !all ? undefined : sentence} wide>
      {empty && <Empty>{t("page.empty")}</Empty>}
      {!empty && !all && (
        <Notice kind="info" title={t("page.tooFew")}>
          {t("page.tooFewText")}
        </Notice>
      )}
      {!empty && all && (
        <>
          <OverTimeTrend seen={overTime} choice={choice} at="/styregruppe" />
          <MunicipalitiesToday withheld={withheld} all={all} overTime={overTime} choice={choice} />
          <details className="more" open={choice.measure !== "e-laering"}>
            <summary>{t("overTimeTable")}</summary>
            <OverTimeFigures seen={overTime} choice={choice} at="/styregruppe" />
          </details>
          <LatestRound round={round} targets={targets} />
          <CouncilSheetLink periodLength={choice.periodLength} />
          <p className="hint">{t("page.lead")}</p>
          <HowCounted />
        </>
      )}
    </Page>
  );
}

/** How many have completed the e-learning, and how that has changed since the day before in the chart. */
function useSentence({ all, days }: FiguresOverTime): string | undefined {
  const { t } = useTranslation("steering");
  const { locale } = useRenderContext();
  const now = all.at(-1);
  if (!now) return undefined;
  const points = changeInPoints(all);
  const way = points === null ? "first" : points > 0 ? "up" : points < 0 ? "down" : "same";
  return t(`sentence.${way}`, {
    percent: percentText(now.completed / now.agents, locale),
    agents: numberText(now.agents, locale),
    points: numberText(Math.abs(points ?? 0), locale),
    day: dayText(new Date(days.at(-2)!), locale),
  });
}
