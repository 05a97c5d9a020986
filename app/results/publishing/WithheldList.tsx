import { useFigureTexts } from "../comparison/useFigureTexts.ts";
import type { WithheldFigure } from "./withheld.ts";
import { withheldText } from "./withheld-texts.ts";

/** What of a round is not shown. */
export function WithheldList({ figures }: { figures: WithheldFigure[] }) {
  const texts = useFigureTexts();
  const { t } = texts;
  if (figures.length === 0) return <p>{t("heldBack.nothing")}</p>;
  return (
    <>
      <p>{t("heldBack.why")}</p>
      <ul>
        {figures.map((figure) => (
          <li key={`${figure.what} ${figure.questions.map(({ name }) => name).join(" ")}`}>
            {withheldText(figure, texts)}
          </li>
        ))}
      </ul>
    </>
  );
}
