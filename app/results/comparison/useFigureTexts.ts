import { useTranslation } from "react-i18next";
import { useRenderContext } from "../../ui/render-context.ts";
import { type FigureTexts, figureTexts } from "./figure-texts.ts";

/** The texts of figures in the page's language. */
export function useFigureTexts(): FigureTexts {
  const { t } = useTranslation("results");
  return figureTexts(t, useRenderContext().locale);
}
