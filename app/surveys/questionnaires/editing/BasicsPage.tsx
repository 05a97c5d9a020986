import { useTranslation } from "react-i18next";
import { Button } from "../../../ui/Button.tsx";
import { Field } from "../../../ui/Field.tsx";
import { type FormReply, fieldStates } from "../../../ui/fields.ts";
import { Notice } from "../../../ui/Notice.tsx";
import { Page } from "../../../ui/Page.tsx";
import { maxQuestionnaireTitleChars } from "../questionnaire.ts";
import { draftPage } from "./addresses.ts";
import { useComplaintText } from "./useComplaintText.ts";

interface BasicsPageProps {
  /** What is changed: a page of the draft, or the questionnaire itself. */
  of: "page" | "draft";
  name: string;
  /** Null when it is not there any more. */
  shown: { values: Record<string, string>; stamp: string } | null;
  reply: FormReply | undefined;
  /** What another has done with it since the page was opened. */
  stale: "no-draft" | "changed" | "deleted" | undefined;
}

/** The title in both languages, and how long the questionnaire takes. */
export function BasicsPage({ of, name, shown, reply, stale }: BasicsPageProps) {
  const { t } = useTranslation("questionnaires");
  const fields = fieldStates(reply, useComplaintText(), shown?.values);
  return (
    <Page
      title={t(of === "page" ? "changePageTitle" : "changeBasicsTitle")}
      up={{ to: draftPage(name), label: t("draft") }}
    >
      {stale && (
        <Notice kind="error" title={t(`stale.${stale}`)}>
          {t("stale.kept")}
          {stale === "changed" && shown && <p>{t("stale.now", { title: shown.values.title })}</p>}
        </Notice>
      )}
      {shown || reply ? (
        <form method="post" noValidate>
          <input type="hidden" name="was" value={shown?.stamp ?? ""} />
          <Field field={fields("title")} label={t("titleDanish")} maxLength={maxQuestionnaireTitleChars} />
          <Field
            field={fields("titleEn")}
            label={t("titleEnglish")}
            hint={t("englishHint")}
            maxLength={maxQuestionnaireTitleChars}
            lang="en"
          />
          {of === "draft" && (
            <Field field={fields("minutes")} label={t("takes")} inputMode="numeric" autoComplete="off" />
          )}
          <Button>{t("save")}</Button>
        </form>
      ) : (
        <Notice kind="info">{t("notInDraft")}</Notice>
      )}
    </Page>
  );
}
