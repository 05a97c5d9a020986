import { useTranslation } from "react-i18next";
import { z } from "zod";
import { ChoiceField } from "../../../../ui/Field.tsx";
import type { SingleChoiceQuestion } from "./definition.ts";

const bestEnds = ["first", "last", "none"] as const;

/** The form of the fields below; a value that our form does not send counts as left out. */
export const scaleSettingsSchema = z.object({
  best: z.enum(bestEnds).catch("none"),
  outside: z.array(z.string()),
});

/** What a file cannot say of a choice: which end is best, and which answers lie outside the scale. */
export function ScaleSettings({ question }: { question: SingleChoiceQuestion }) {
  const { t } = useTranslation("questionnaires");
  const field = {
    id: `best-${question.name}`,
    name: `best.${question.name}`,
    initialValue: question.best,
  };
  return (
    <div className="card judged">
      <ChoiceField
        field={field}
        label={question.title}
        hint={question.choices.map(({ text }) => text).join(" · ")}
        options={bestEnds.map((value) => ({ value, label: t(`best.${value}`) }))}
      />
      <fieldset className="field">
        <legend>{t("outside")}</legend>
        <div className="ticks">
          {question.choices.map(({ value, text }) => (
            <label className="choice" key={value}>
              <input
                type="checkbox"
                name={`outside.${question.name}`}
                value={value}
                defaultChecked={question.outside.includes(value)}
              />
              {text}
            </label>
          ))}
        </div>
      </fieldset>
    </div>
  );
}
