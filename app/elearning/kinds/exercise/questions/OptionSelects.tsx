import { useTranslation } from "react-i18next";
import type { ShownQuestion } from "./question-kind.ts";

interface OptionSelectsProps {
  question: ShownQuestion;
  /** What can be chosen for each option. */
  values: string[];
  /** What was chosen for an option; "" when nothing was. */
  chosen: (optionId: string, at: number) => string;
}

/** Each option is given its place, or its pair, from a list of its own: nothing that only a mouse can do. */
export function OptionSelects({ question: { id, options }, values, chosen }: OptionSelectsProps) {
  const { t } = useTranslation("kinds", { keyPrefix: "exercise" });
  return options.map((option, at) => (
    <label key={option.id} className="placing" lang="da">
      <span>{option.text}</span>
      <select name={`${id}.${option.id}`} defaultValue={chosen(option.id, at)}>
        <option value="">{t("choose")}</option>
        {values.map((value) => (
          <option key={value}>{value}</option>
        ))}
      </select>
    </label>
  ));
}

/** One field for each option. */
export const optionFields = (id: string, options: { id: string }[]): string[] =>
  options.map((option) => `${id}.${option.id}`);
