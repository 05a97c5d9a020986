import { useFigureTexts } from "../comparison/useFigureTexts.ts";
import type { WithheldFigure } from "./withheld.ts";

/** What of a round is not shown. */
export function WithheldList({ figures }: { figures: WithheldFigure[] }) {
  const { t, topicOf } = useFigureTexts();
  if (figures.length === 0) return <p>{t("heldBack.nothing")}</p>;
  return (
    <>
      <p>{t("heldBack.why")}</p>
      <ul>
        {figures.map(({ what, questions }) => (
          <li key={`${what} ${questions.map(({ name }) => name).join(" ")}`}>
            {questions.map(topicOf).join(" × ")}: {t(`heldBack.${what}`)}
          </li>
        ))}
      </ul>
    </>
  );
}
