import { readForm } from "../../../base/forms/read-form.server.ts";
import { type ActionFunctionArgs, data } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { fieldStates } from "../../../ui/fields.ts";
import { Page } from "../../../ui/Page.tsx";
import { checkUpload } from "../upload.server.ts";
import { SaveQuestionnaireForm } from "../SaveQuestionnaireForm.tsx";
import { NewQuestionnaireForm } from "../NewQuestionnaireForm.tsx";
import { questionnaireForm } from "../questionnaire-form.ts";
import type { SurveyJsFault } from "../surveyjs.ts";
import { availableQuestionnaires } from "../questionnaires.server.ts";

export function loader() {
  const newest = availableQuestionnaires().filter(
    (questionnaire, n, all) => all.findIndex(({ name }) => name === questionnaire.name) === n,
  );
  return { series: newest.map(({ name, title }) => ({ name, title })) };
}

/** Checks what was pasted, and shows it with what the file cannot say. Stores nothing. */
export async function action({ request }: ActionFunctionArgs) {
  const form = await readForm(request, questionnaireForm);
  if (form.invalid) return form.invalid;
  const upload = checkUpload(form.value);
  if ("questionnaire" in upload) return { upload, form: form.value };
  if ("refused" in upload) return form.refuse({ [upload.field]: upload.refused });
  const { reply } = form.refuse({}).data;
  return data({ reply, faults: upload.faults }, { status: 422 });
}

export default function NewQuestionnaireRoute() {
  const { series } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  const { t } = useTranslation("questionnaires");
  const up = { to: "/sekretariat/spoergeskemaer", label: t("title") };
  if (result && "upload" in result)
    return (
      <Page title={t("judgeTitle")} lead={t("judgeLead", result.upload.questionnaire)} up={up}>
        <SaveQuestionnaireForm upload={result.upload} form={result.form} />
      </Page>
    );
  const say = (complaint: string) => t(`wrong.${complaint as "missing"}`);
  const fields = fieldStates(result?.reply, say, { addTo: "own", minutes: "3" });
  return (
    <Page title={t("newTitle")} lead={t("newLead")} up={up}>
      <NewQuestionnaireForm
        fields={fields}
        series={series}
        faults={result && "faults" in result ? (result.faults as SurveyJsFault[]) : []}
      />
    </Page>
  );
}
