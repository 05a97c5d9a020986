import { dayText } from "../../base/dates/date-text.ts";
import { intervalScale } from "../charts/Interval.tsx";
import { capitalised } from "../comparison/change-texts.ts";
import { areCompared } from "../comparison/outcomes.ts";
import { useFigureTexts } from "../comparison/useFigureTexts.ts";
import type { ResultsView } from "../round-page/results-view.ts";

/** How many questions fit on a slide. */
export const maxSlideRows = 8;

/** The last line at the foot of every chart: the rule, rounding and who is compared where changes are shown, and the day of publication. */
export function useRuleLine(
  { later, changes }: ResultsView,
  people: string,
  tellsDifferences = areCompared(changes),
): string {
  const { t, locale } = useFigureTexts();
  const rule = capitalised(t("report.rule", { minAnswers: later.received.minAnswers }));
  const rounding = tellsDifferences ? ` ${t("roundedShort")}` : "";
  const published = t("report.published", { day: dayText(later.publishedAt, locale) });
  return `${rule}.${rounding}${people && ` ${people}`} ${later.name} ${published}. Den Digitale Hotline.`;
}

/** Of whom the changes are shown; "" where nothing is compared. */
export function useBasisText({ basis, changes }: ResultsView): string {
  const { briefBasisText } = useFigureTexts();
  return basis ? briefBasisText(basis, changes) : "";
}

interface ZeroLineProps {
  span: [from: number, to: number];
  x: number;
  width: number;
  top: number;
  bottom: number;
}

/** The line of no change behind all intervals of a slide, in one piece. */
export function ZeroLine({ span, x, width, top, bottom }: ZeroLineProps) {
  const at = x + (width * intervalScale(span)(0)) / 100;
  return <line x1={at} x2={at} y1={top} y2={bottom} stroke="#1a1a1a" strokeWidth="2" />;
}
