import { useTranslation } from "react-i18next";
import { Button, EnterButton } from "../../../ui/Button.tsx";
import { type FieldState, SelectField, TextField } from "../../../ui/Field.tsx";
import { type FormReply, fieldStates } from "../../../ui/fields.ts";
import { Notice } from "../../../ui/Notice.tsx";
import { Page } from "../../../ui/Page.tsx";
import type { FieldValues } from "../kinds/question-kind.ts";
import { kindOf, type Question } from "../kinds/questions.ts";
import { maxDescriptionChars, maxTitleChars } from "../kinds/schemas.ts";
import { draftPage } from "./addresses.ts";
import type { QuestionPageView } from "./question-form.ts";
import { useComplaintText } from "./useComplaintText.ts";

interface QuestionPageProps {
  view: QuestionPageView;
  reply?: FormReply | undefined;
  /** What another has done with the question since the page was opened. */
  stale?: "no-draft" | "changed" | "deleted" | undefined;
}

/** The editor of one question. What was typed stays, whatever another did meanwhile. */
export function QuestionPage({ view, reply, stale }: QuestionPageProps) {
  const { t } = useTranslation("questionnaires");
  const values = (reply?.initialValue ?? view.shown?.values) as FieldValues | undefined;
  return (
    <Page
      title={t(view.isNew ? "newQuestion" : "changeQuestion")}
      up={{ to: draftPage(view.name), label: t("draft") }}
    >
      {stale && (
        <Notice kind="error" title={t(`stale.${stale}`)}>
          {t("stale.kept")}
          {stale === "changed" && view.shown && <p>{t("stale.now", { title: view.shown.title })}</p>}
        </Notice>
      )}
      {!stale && view.comparedWithEarlier && <Notice kind="info">{t("comparedBefore")}</Notice>}
      {values ? (
        <QuestionForm view={view} values={values} reply={reply} />
      ) : (
        <Notice kind="info">{t("notInDraft")}</Notice>
      )}
    </Page>
  );
}

interface FormProps {
  view: QuestionPageView;
  values: FieldValues;
  reply: FormReply | undefined;
}

function QuestionForm({ view, values, reply }: FormProps) {
  const { t } = useTranslation("questionnaires");
  const fields = fieldStates(reply, useComplaintText(), values);
  const { Fields } = kindOf({ type: values.type as Question["type"] }).editor;
  return (
    <form method="post" noValidate>
      <EnterButton>{t("save")}</EnterButton>
      <input type="hidden" name="type" value={values.type} />
      <input type="hidden" name="start" value={values.start ?? ""} />
      <input type="hidden" name="was" value={view.shown?.stamp ?? ""} />
      <WordFields fields={fields} />
      <Fields fields={fields} values={values} />
      <div className="field">
        <label className="choice">
          <input type="checkbox" name="required" value="ja" defaultChecked={values.required === "ja"} />
          {t("required")}
        </label>
      </div>
      {view.pages.length > 1 && (
        <SelectField field={fields("page")} label={t("onPage")} options={view.pages} />
      )}
      {view.pages.length === 1 && <input type="hidden" name="page" value={view.pages[0]!.value} />}
      <Button>{t("save")}</Button>
    </form>
  );
}

/** The question in both languages side by side; its explanation, which few questions have, behind a summary while there is none. */
function WordFields({ fields }: { fields: (name: string) => FieldState }) {
  const { t } = useTranslation("questionnaires");
  const explained = ["description", "descriptionEn"]
    .map(fields)
    .some(({ initialValue, errors }) => Boolean(initialValue) || errors !== undefined);
  const [title, description] = [
    { rows: 2, maxLength: maxTitleChars },
    { rows: 2, maxLength: maxDescriptionChars },
  ];
  return (
    <>
      <div className="languages">
        <TextField field={fields("title")} label={t("questionDanish")} {...title} />
        <TextField field={fields("titleEn")} label={t("questionEnglish")} {...title} lang="en" />
      </div>
      <p className="hint">{t("englishHint")}</p>
      <details className="more" open={explained}>
        <summary>{t("description")}</summary>
        <div className="languages">
          <TextField field={fields("description")} label={t("descriptionDanish")} {...description} />
          <TextField
            field={fields("descriptionEn")}
            label={t("descriptionEnglish")}
            {...description}
            lang="en"
          />
        </div>
      </details>
    </>
  );
}
