import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import type { TFunction } from "i18next";
import { useTranslation } from "react-i18next";
import { Empty, Notice } from "../../../ui/Notice.tsx";
import { Page, Section } from "../../../ui/Page.tsx";
import { useRenderContext } from "../../../ui/render-context.ts";
import { councilChoiceOf } from "../council.ts";
import { councilFigures } from "../council.server.ts";
import { CouncilSheetLink } from "../CouncilSheetLink.tsx";
import { FiguresTable } from "../../municipalities/FiguresTable.tsx";
import { type Figures, sumFigures } from "../../team/figures.ts";
import { LatestRound } from "../LatestRound.tsx";
import { OverTimeSection } from "../OverTimeSection.tsx";
import { summaryText } from "../../team/training-sentences.ts";
import { listText } from "../../../ui/list-text.ts";
import type { Withheld } from "../withholding.ts";

export function loader({ request }: LoaderFunctionArgs) {
  const choice = councilChoiceOf(new URL(request.url).searchParams);
  return { choice, ...councilFigures(choice.periodLength, new Date()) };
}

export default function Steering() {
  const { choice, empty, withheld, overTime, round } = useLoaderData<typeof loader>();
  const { t } = useTranslation("steering");
  const municipalities = useTranslation("municipalities").t;
  const team = useTranslation("team").t;
  const { locale } = useRenderContext();
  const { all } = withheld;
  return (
    <Page title={t("page.title")} lead={t("page.lead")} wide>
      {empty && <Empty>{t("page.empty")}</Empty>}
      {!empty && !all && (
        <Notice kind="info" title={t("page.tooFew")}>
          {t("page.tooFewText")}
        </Notice>
      )}
      {!empty && all && (
        <>
          <p>{summaryText(all, team, locale)}</p>
          <CouncilSheetLink periodLength={choice.periodLength} />
          <Section title={t("now")}>
            <FiguresTable
              caption={municipalities("caption")}
              rows={rowsOf(withheld, all, t, municipalities)}
            />
            <Reconciliation withheld={withheld} all={all} />
          </Section>
          <OverTimeSection seen={overTime} choice={choice} at="/styregruppe" />
          <LatestRound round={round} />
        </>
      )}
    </Page>
  );
}

const rowsOf = (
  { shown, together }: Withheld,
  all: Figures,
  t: TFunction<"steering">,
  municipalities: TFunction<"municipalities">,
) => [
  ...shown.map(({ name, figures }) => ({ key: name ?? "-", name: name ?? municipalities("none"), figures })),
  ...(together ? [{ key: "together", name: t("page.together"), figures: together.figures }] : []),
  { key: "all", name: <strong>{municipalities("total")}</strong>, figures: all },
];

/** That what is shown and what is put together make up all of them, and why some are put together. */
function Reconciliation({ withheld: { shown, together }, all }: { withheld: Withheld; all: Figures }) {
  const { t } = useTranslation("steering");
  const municipalities = useTranslation("municipalities").t;
  const { locale } = useRenderContext();
  if (!together) return <p className="hint">{t("page.allShown", { all: all.agents })}</p>;
  const alone = sumFigures(shown.map(({ figures }) => figures)).agents;
  const names = listText(
    together.names.map((name) => name ?? municipalities("none")),
    locale,
  );
  return (
    <>
      <p>
        {t("page.reconciled", {
          shown: alone,
          together: together.figures.agents,
          all: all.agents,
        })}
      </p>
      <p className="hint">
        {t("page.togetherText", { names })} {together.padded && t("page.paddedText")}
      </p>
    </>
  );
}
