import { numberText } from "../../base/number-text.ts";
import { Table } from "../../ui/Table.tsx";
import { useFigureTexts } from "../comparison/useFigureTexts.ts";
import { bandNames } from "../figures/band-names.ts";
import type { PublishedQuestion } from "../figures/figures.ts";
import type { QuestionUnit } from "./question-view.ts";
import { UnitName } from "../comparison/UnitName.tsx";

interface UnitsTableProps {
  units: QuestionUnit[];
  question: PublishedQuestion;
  /** Whether they are open however many they are, as on paper. */
  open?: boolean;
}

/** More units are folded away. */
const maxOpenUnits = 6;

/** How many of each unit gave an answer of each band: counts, since a unit is small. */
export function UnitsTable({ units, question, open = false }: UnitsTableProps) {
  const { t, locale } = useFigureTexts();
  const names = bandNames(question);
  const bands = names.flatMap((head, band) => (head === "" ? [] : [{ head, band }]));
  return (
    <details className="more" open={open || units.length <= maxOpenUnits}>
      <summary>{t("units.count", { count: units.length })}</summary>
      <Table
        caption={t("units.caption")}
        rows={units}
        rowKey={({ unit }) => unit}
        columns={[
          {
            head: t("rates.unit"),
            cell: ({ unit, municipalities }) => <UnitName {...{ unit, municipalities }} />,
          },
          ...bands.map(({ head, band }) => ({
            head,
            number: true,
            cell: ({ bands: counts }: QuestionUnit) => numberText(counts[band] ?? 0, locale),
          })),
          {
            head: t("table.n"),
            number: true,
            cell: ({ bands: counts }) =>
              numberText(
                counts.reduce((sum, count) => sum + count, 0),
                locale,
              ),
          },
        ]}
      />
    </details>
  );
}
