import { useFigureTexts } from "../comparison/useFigureTexts.ts";
import type { WithheldFigure } from "./withheld.ts";

interface WithheldListProps {
  figures: WithheldFigure[];
  /** Whether each line says why: for the secretariat. Never which group or answer was in the way. */
  reasons?: boolean;
}

/** What of a round is not shown. */
export function WithheldList({ figures, reasons = false }: WithheldListProps) {
  const { t, topicOf } = useFigureTexts();
  if (figures.length === 0) return <p>{t("withheld.nothing")}</p>;
  return (
    <>
      <p>{t("withheld.why")}</p>
      <ul>
        {figures.map(({ what, questions, reason }) => (
          <li key={`${what} ${questions.map(({ name }) => name).join(" ")}`}>
            {questions.map(topicOf).join(" × ")}: {t(`withheld.${what}`)}
            {reasons && reason && ` (${t(`withheld.reason.${reason}`)})`}
          </li>
        ))}
      </ul>
    </>
  );
}
