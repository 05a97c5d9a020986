import { parseWithZod } from "@conform-to/zod/v4";
import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { requirePerson } from "../../../people/sign-in/guards.server.ts";
import { fieldStates } from "../../../ui/fields.ts";
import { Page } from "../../../ui/Page.tsx";
import { checkUpload } from "../upload.server.ts";
import { SaveQuestionnaireForm } from "../SaveQuestionnaireForm.tsx";
import { NewQuestionnaireForm } from "../NewQuestionnaireForm.tsx";
import { questionnaireForm } from "../questionnaire-form.ts";
import type { SurveyJsFault } from "../surveyjs.ts";
import { availableQuestionnaires } from "../questionnaires.server.ts";

export function loader({ request }: LoaderFunctionArgs) {
  requirePerson(request, "secretariat");
  const newest = availableQuestionnaires().filter(
    (one, n, all) => all.findIndex(({ name }) => name === one.name) === n,
  );
  return { series: newest.map(({ name, title }) => ({ name, title })) };
}

/** Checks what was pasted, and shows it with what remains to be said. Keeps nothing. */
export async function action({ request }: ActionFunctionArgs) {
  requirePerson(request, "secretariat");
  const submission = parseWithZod(await request.formData(), { schema: questionnaireForm });
  if (submission.status !== "success") return data({ reply: submission.reply() }, { status: 400 });
  const brought = checkUpload(submission.value);
  if ("questionnaire" in brought) return { brought, form: submission.value };
  if ("faults" in brought)
    return data({ reply: submission.reply(), faults: brought.faults }, { status: 422 });
  const fieldErrors = { [brought.field]: [brought.refused] };
  return data({ reply: submission.reply({ fieldErrors }) }, { status: 422 });
}

export default function NewQuestionnaireRoute() {
  const { series } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { t } = useTranslation("questionnaires");
  const up = { to: "/sekretariat/spoergeskemaer", label: t("title") };
  if (answer && "brought" in answer)
    return (
      <Page title={t("judgeTitle")} lead={t("judgeLead", answer.brought.questionnaire)} up={up}>
        <SaveQuestionnaireForm upload={answer.brought} form={answer.form} />
      </Page>
    );
  const say = (complaint: string) => t(`wrong.${complaint as "missing"}`);
  const fields = fieldStates(answer?.reply, say, { addTo: "own", minutes: "3" });
  return (
    <Page title={t("newTitle")} lead={t("newLead")} up={up}>
      <NewQuestionnaireForm
        fields={fields}
        series={series}
        faults={answer && "faults" in answer ? (answer.faults as SurveyJsFault[]) : []}
      />
    </Page>
  );
}
