import { judgeForm } from "../../../base/forms/read-form.server.ts";
import { refuse } from "../../../base/refusals.server.ts";
import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { useTranslation } from "react-i18next";
import { currentPerson } from "../../../people/sign-in/current-person.server.ts";
import { Notice } from "../../../ui/Notice.tsx";
import { Page } from "../../../ui/Page.tsx";
import { checkUpload, withSettings } from "../upload.server.ts";
import { questionnaireForm } from "../questionnaire-form.ts";
import { addQuestionnaire } from "../questionnaires.server.ts";

/** Stores a questionnaire with its settings. It is checked once more, since a form can send anything. */
export async function action({ request, context }: ActionFunctionArgs) {
  const person = currentPerson(context);
  const sent = await request.formData();
  const form = judgeForm(sent, questionnaireForm);
  if (form.invalid) return form.invalid;
  const upload = checkUpload(form.value);
  if (!("questionnaire" in upload)) return refuse("changed");
  const questionnaire = withSettings(upload.questionnaire, upload.fresh, sent);
  const outcome = addQuestionnaire(person, questionnaire, new Date());
  if (outcome.refused) return refuse(outcome.refused);
  return redirect("/sekretariat/spoergeskemaer?ok=gemt", 303);
}

/** Rendered only when it could not be stored. */
export default function SaveQuestionnaire() {
  const { t } = useTranslation("questionnaires");
  return (
    <Page title={t("newTitle")} up={{ to: "/sekretariat/spoergeskemaer/nyt", label: t("newTitle") }}>
      <Notice kind="error">{t("wrong.taken")}</Notice>
    </Page>
  );
}
