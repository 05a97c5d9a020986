import { useTranslation } from "react-i18next";
import type { ExerciseEvidence } from "./exercise.ts";

/** How the last attempt at an exercise went: what was done, and which questions were answered wrong ("" when none was). */
export function useExerciseTexts({ tries, right, of, wrong }: ExerciseEvidence) {
  const { t } = useTranslation("kinds", { keyPrefix: "exercise" });
  return {
    done: [tries > 0 && t("tries", { count: tries }), tries > 0 && t("evidence.right", { right, of })],
    wrong:
      wrong.length > 0 ? t("evidence.wrong", { questions: wrong.map((text) => `»${text}«`).join(", ") }) : "",
  };
}
