import { parseWithZod } from "@conform-to/zod/v4";
import { type ActionFunctionArgs, data, redirect } from "@remix-run/node";
import { useTranslation } from "react-i18next";
import { requirePerson } from "../../../people/sign-in/guards.server.ts";
import { Notice } from "../../../ui/Notice.tsx";
import { Page } from "../../../ui/Page.tsx";
import { checkUpload, withSettings } from "../upload.server.ts";
import { questionnaireForm } from "../questionnaire-form.ts";
import { addQuestionnaire } from "../questionnaires.server.ts";

/** Keeps what was checked, with what was said of it. It is checked once more: a form can say anything. */
export async function action({ request }: ActionFunctionArgs) {
  const person = requirePerson(request, "secretariat");
  const form = await request.formData();
  const submission = parseWithZod(form, { schema: questionnaireForm });
  if (submission.status !== "success") return data(null, { status: 400 });
  const brought = checkUpload(submission.value);
  if (!("questionnaire" in brought)) return data(null, { status: 422 });
  const questionnaire = withSettings(brought.questionnaire, brought.fresh, form);
  const outcome = addQuestionnaire(person, questionnaire, new Date());
  if ("refused" in outcome) return data(null, { status: 422 });
  return redirect("/sekretariat/spoergeskemaer?ok=gemt", 303);
}

/** Drawn only when it could not be kept. */
export default function SaveQuestionnaire() {
  const { t } = useTranslation("questionnaires");
  return (
    <Page title={t("newTitle")} up={{ to: "/sekretariat/spoergeskemaer/nyt", label: t("newTitle") }}>
      <Notice kind="error">{t("wrong.taken")}</Notice>
    </Page>
  );
}
