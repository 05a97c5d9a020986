import { numberText, percentText } from "../../base/number-text.ts";
import { Section } from "../../ui/Page.tsx";
import { Table } from "../../ui/Table.tsx";
import { useFigureTexts } from "../comparison/useFigureTexts.ts";
import type { ResultsView } from "./results-view.ts";
import { UnitName } from "../comparison/UnitName.tsx";

interface RatesProps {
  view: Pick<ResultsView, "later" | "rates" | "ratesHidden">;
}

/** How many were asked and answered: of everyone, and by unit where all units may be shown. */
export function Rates({ view: { later, rates, ratesHidden } }: RatesProps) {
  const { t, locale, rateText } = useFigureTexts();
  const number = (value: number) => numberText(value, locale);
  return (
    <Section title={t("rates.title")}>
      <p>{rateText(later)}</p>
      {rates.length > 0 ? (
        <Table
          caption={t("rates.byUnit")}
          rows={rates}
          rowKey={({ unit }) => unit}
          columns={[
            {
              head: t("rates.unit"),
              cell: ({ unit, municipalities }) => <UnitName {...{ unit, municipalities }} />,
            },
            { head: t("rates.asked"), number: true, cell: ({ invited }) => number(invited) },
            { head: t("rates.answered"), number: true, cell: ({ answered }) => number(answered) },
            {
              head: t("rates.share"),
              number: true,
              cell: ({ answered, invited }) => percentText(answered / invited, locale),
            },
          ]}
        />
      ) : (
        later.invited !== null &&
        ratesHidden && (
          <p className="hint">
            {t(`rates.withheld.${ratesHidden}`, { minAnswers: later.received.minAnswers })}
          </p>
        )
      )}
    </Section>
  );
}
