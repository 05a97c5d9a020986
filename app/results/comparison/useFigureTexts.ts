import { useTranslation } from "react-i18next";
import { useScene } from "../../ui/render-context.ts";
import { type FigureWords, figureWords } from "./figure-texts.ts";

/** How figures are said in the page's language. */
export function useFigureWords(): FigureWords {
  const { t } = useTranslation("results");
  return figureWords(t, useScene().locale);
}
