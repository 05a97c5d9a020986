import { Section } from "../../ui/Page.tsx";
import { ChartLinks } from "./ChartLinks.tsx";
import { CrossCard } from "./CrossCard.tsx";
import { cardsAndScales } from "./cards-and-scales.ts";
import { OverTime } from "./OverTime.tsx";
import { changeKey, Overview } from "./Overview.tsx";
import { QuestionCard } from "./QuestionCard.tsx";
import { AllQuotes } from "./QuotesCard.tsx";
import { Rates } from "./Rates.tsx";
import { Hatching } from "../charts/Swatch.tsx";
import { Targets } from "../targets-and-actions/Targets.tsx";
import { useFigureTexts } from "../comparison/useFigureTexts.ts";
import type { ResultsView } from "./results-view.ts";

/** The figures of a published round, which never change again. */
export function RoundFigures({ view }: { view: ResultsView }) {
  const { t, basisText } = useFigureTexts();
  const { earlier, basis, targets, changes, crosses, quotes, overTime } = view;
  const { cards, span, extent } = cardsAndScales(view);
  return (
    <>
      <Hatching />
      <Section title={t("overview")}>
        {basis && <p>{basisText(basis)}</p>}
        <Overview changes={changes} comparing={earlier !== null} />
        {!view.draft && <ChartLinks rounds={view} chart="overblik" />}
      </Section>
      {targets.size > 0 && <Targets targets={targets} changes={changes} />}
      {overTime.rounds.length > 2 && <OverTime view={view} />}
      <Section title={t("byQuestion")}>
        {cards.map(({ change, sides }) => (
          <QuestionCard key={changeKey(change)} {...{ view, change, sides, span, extent }} />
        ))}
      </Section>
      {crosses.length > 0 && <Crosses view={view} />}
      <Rates view={view} />
      {quotes.length > 0 && (
        <Section title={t("quotes.own")}>
          <AllQuotes quotes={quotes} />
        </Section>
      )}
    </>
  );
}

function Crosses({ view }: { view: ResultsView }) {
  const { t } = useFigureTexts();
  return (
    <Section title={t("crosses")}>
      <p>{t("crossesText")}</p>
      {view.crosses.map((crossed, at) => (
        <CrossCard
          key={`${crossed.rows.name} ${crossed.columns.name}`}
          {...{ crossed, view, chart: `kryds-${at + 1}` }}
        />
      ))}
    </Section>
  );
}
