import { useTranslation } from "react-i18next";
import type { SingleChoiceQuestion } from "./definition.ts";

/** The answers, those outside the scale marked, and which end is best. */
export function ChoicesSummary({ question: { choices, outside, best } }: { question: SingleChoiceQuestion }) {
  const { t } = useTranslation("questionnaires");
  const answers = choices.map(({ value, text }) =>
    outside.includes(value) ? t("answerOutside", { text }) : text,
  );
  return `${answers.join(" · ")}. ${t(`best.${best}`)}.`;
}
