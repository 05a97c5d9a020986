import { Bands } from "../charts/Bands.tsx";
import { useFigureTexts } from "../comparison/useFigureTexts.ts";
import type { CrossedQuestions } from "../figures/crossed-questions.ts";
import { crossFigures } from "../comparison/cross-figures.ts";
import { ChartLinks } from "./ChartLinks.tsx";
import type { ResultsView } from "./results-view.ts";

interface CrossCardProps {
  crossed: CrossedQuestions;
  view: ResultsView;
  chart: string;
  /** Whether bars and table are folded away. */
  folded?: boolean;
}

/** One question by another: a sentence, bars and a table. */
export function CrossCard({ crossed, view, chart, folded = false }: CrossCardProps) {
  const { rows, columns } = crossed;
  const figureTexts = useFigureTexts();
  const { t, crossTitle } = figureTexts;
  const texts = crossFigures(crossed, view, figureTexts);
  const title = crossTitle(crossed);
  return (
    <article className="card question">
      <h3>{title}</h3>
      {texts ? (
        <>
          <p>{texts.sentence}</p>
          <FoldedIf folded={folded}>
            <p className="asked" lang="da">
              {rows.title} · {columns.title}
            </p>
            <Bands {...texts.bands} caption={title} interval />
            <p className="reconciled">{texts.reconciled}</p>
            {!view.draft && <ChartLinks rounds={view} chart={chart} of={title} />}
          </FoldedIf>
        </>
      ) : (
        <p>{t("cross.none")}</p>
      )}
    </article>
  );
}

function FoldedIf({ folded, children }: { folded: boolean; children: React.ReactNode }) {
  const { t } = useFigureTexts();
  if (!folded) return children;
  return (
    <details>
      <summary>{t("cross.figures")}</summary>
      {children}
    </details>
  );
}
