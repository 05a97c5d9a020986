import { useTranslation } from "react-i18next";
import { Button } from "../../ui/Button.tsx";
import { ChoiceField } from "../../ui/Field.tsx";
import { Notice } from "../../ui/Notice.tsx";
import { type ChoiceQuestion, type Questionnaire, questionsOf } from "./questionnaire.ts";
import type { QuestionnaireForm } from "./questionnaire-form.ts";

interface ScaleSettingsFormProps {
  upload: { questionnaire: Questionnaire; unused: string[]; fresh: string[] };
  form: QuestionnaireForm;
}

const bestEnds = ["first", "last", "none"] as const;

/** The questionnaire as it was read, and what the file cannot say of each new question: which end is best, what lies outside. */
export function ScaleSettingsForm({
  upload: { questionnaire, unused, fresh },
  form,
}: ScaleSettingsFormProps) {
  const { t } = useTranslation("questionnaires");
  const questions = questionsOf(questionnaire);
  const old = questions.filter(({ type, name }) => type === "radiogroup" && !fresh.includes(name)).length;
  return (
    <form method="post" action="/sekretariat/spoergeskemaer/gem">
      {Object.entries(form).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={String(value)} />
      ))}
      {unused.length > 0 && <Notice kind="info">{t("unused", { list: unused.join(", ") })}</Notice>}
      {old > 0 && <p className="hint">{t("before", { count: old })}</p>}
      {questions.map((question) =>
        question.type === "comment" ? (
          <p key={question.name}>
            {question.title} <span className="hint">({t("words", { count: question.maxLength })})</span>
          </p>
        ) : (
          fresh.includes(question.name) && <ScaleSettingsFields key={question.name} question={question} />
        ),
      )}
      <Button>{t("keep")}</Button>
    </form>
  );
}

function ScaleSettingsFields({ question }: { question: ChoiceQuestion }) {
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
