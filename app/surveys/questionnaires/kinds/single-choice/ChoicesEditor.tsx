import { useTranslation } from "react-i18next";
import { Button } from "../../../../ui/Button.tsx";
import { ChoiceField, Field, type FieldState } from "../../../../ui/Field.tsx";
import type { FieldValues } from "../question-kind.ts";
import { maxChoiceChars, maxChoices } from "./definition.ts";
import { rowNumbers, shownRows } from "./editor.ts";

const bestEnds = ["first", "last", "none"] as const;

interface ChoicesEditorProps {
  fields: (name: string) => FieldState;
  values: FieldValues;
}

/** The answers of a question, a row each: in both languages, outside the scale or not, and a button that moves it up. */
export function ChoicesEditor({ fields, values }: ChoicesEditorProps) {
  const { t } = useTranslation("questionnaires");
  const rows = rowNumbers.slice(0, shownRows(values));
  return (
    <fieldset className="field">
      <legend>{t("answers")}</legend>
      <p className="hint">{t("answersHint")}</p>
      <input type="hidden" name="rows" value={rows.length} />
      <ol className="answers-edited">
        {rows.map((number) => (
          <AnswerRow key={number} number={number} fields={fields} values={values} />
        ))}
      </ol>
      {rows.length < maxChoices && (
        <p>
          <Button look="quiet" name="arrange" value="flere">
            {t("moreAnswers")}
          </Button>
        </p>
      )}
      <ChoiceField
        field={fields("best")}
        label={t("bestEnd")}
        hint={t("bestHint")}
        options={bestEnds.map((value) => ({ value, label: t(`best.${value}`) }))}
      />
    </fieldset>
  );
}

function AnswerRow({ number, fields, values }: ChoicesEditorProps & { number: number }) {
  const { t } = useTranslation("questionnaires");
  return (
    <li className="card">
      <Field
        field={fields(`text${number}`)}
        label={t("answerDanish", { number })}
        maxLength={maxChoiceChars}
        autoComplete="off"
      />
      <Field
        field={fields(`english${number}`)}
        label={t("answerEnglish", { number })}
        maxLength={maxChoiceChars}
        autoComplete="off"
        lang="en"
      />
      <div className="row">
        <label className="choice">
          <input
            type="checkbox"
            name={`outside${number}`}
            value="ja"
            defaultChecked={values[`outside${number}`] === "ja"}
          />
          {t("outsideScale")}
        </label>
        {number > 1 && (
          <Button look="quiet" name="arrange" value={`op.${number}`} aria-label={t("answerUp", { number })}>
            {t("up1")}
          </Button>
        )}
      </div>
    </li>
  );
}
