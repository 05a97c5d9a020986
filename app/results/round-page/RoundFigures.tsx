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
import { drawableChanges } from "../comparison/outcomes.ts";
import { useFigureTexts } from "../comparison/useFigureTexts.ts";
import { WithheldList } from "../publishing/WithheldList.tsx";
import type { QuestionUnit } from "./question-view.ts";
import type { ResultsView } from "./results-view.ts";
import { UnitsTable } from "./UnitsTable.tsx";

interface RoundFiguresProps {
  view: ResultsView;
  /** The units of each question, for those who may read them all. */
  units: Map<string, QuestionUnit[]>;
}

/** The figures of a published round, which never change again. */
export function RoundFigures({ view, units }: RoundFiguresProps) {
  const { t, basisText } = useFigureTexts();
  const { earlier, basis, targets, changes, crosses, quotes, overTime } = view;
  const { cards, span, extent } = cardsAndScales(view);
  return (
    <>
      <Hatching />
      <Section title={t("overview")}>
        {basis && <p>{basisText(basis, changes)}</p>}
        <Overview changes={changes} ofTwo={earlier !== null} />
        {!view.draft && drawableChanges(changes).length > 0 && (
          <ChartLinks rounds={view} chart="overblik" of={t("overview")} />
        )}
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
      <Units view={view} units={units} />
      {quotes.length > 0 && (
        <Section id="citater" title={t("quotes.own")}>
          <AllQuotes quotes={quotes} />
        </Section>
      )}
      <Section title={t("heldBack.title")}>
        <WithheldList figures={view.withheld} />
      </Section>
    </>
  );
}

/** Every question that is shown by unit. */
function Units({ view: { later }, units }: RoundFiguresProps) {
  const { t, shortOf } = useFigureTexts();
  const shown = later.questions.filter(({ name }) => units.has(name));
  if (shown.length === 0) return null;
  return (
    <Section title={t("units.title")}>
      {shown.map((question) => (
        <article key={question.name} className="card question">
          <h3>{shortOf(question)}</h3>
          <p className="asked" lang="da">
            {question.title}
          </p>
          <UnitsTable open units={units.get(question.name)!} question={question} />
        </article>
      ))}
    </Section>
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
