import { useTranslation } from "react-i18next";
import { Button } from "../../ui/Button.tsx";
import { Notice } from "../../ui/Notice.tsx";
import { hasSettings, kindOf } from "./kinds/questions.ts";
import { type Questionnaire, questionsOf } from "./questionnaire.ts";
import type { QuestionnaireForm } from "./questionnaire-form.ts";

interface SaveQuestionnaireFormProps {
  upload: { questionnaire: Questionnaire; unused: string[]; fresh: string[] };
  form: QuestionnaireForm;
}

/** The questionnaire as it was read, with fields for what the file cannot say of its new questions. */
export function SaveQuestionnaireForm({
  upload: { questionnaire, unused, fresh },
  form,
}: SaveQuestionnaireFormProps) {
  const { t } = useTranslation("questionnaires");
  const questions = questionsOf(questionnaire);
  const old = questions.filter((question) => hasSettings(question) && !fresh.includes(question.name));
  return (
    <form method="post" action="/sekretariat/spoergeskemaer/gem">
      {Object.entries(form).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={String(value)} />
      ))}
      {unused.length > 0 && <Notice kind="info">{t("unused", { list: unused.join(", ") })}</Notice>}
      {old.length > 0 && <p className="hint">{t("before", { count: old.length })}</p>}
      {questions
        .filter((question) => !old.includes(question))
        .map((question) => {
          const { UploadedQuestion } = kindOf(question);
          return <UploadedQuestion key={question.name} question={question} />;
        })}
      <Button>{t("keep")}</Button>
    </form>
  );
}
