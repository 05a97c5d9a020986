import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { readForm } from "../../../../base/forms/read-form.server.ts";
import { currentPerson } from "../../../../people/sign-in/current-person.server.ts";
import { Button } from "../../../../ui/Button.tsx";
import { Field, SelectField } from "../../../../ui/Field.tsx";
import { fieldStates } from "../../../../ui/fields.ts";
import { Page } from "../../../../ui/Page.tsx";
import { maxQuestionnaireTitleChars } from "../../questionnaire.ts";
import { findQuestionnaire } from "../../questionnaires.server.ts";
import { versionNameOf } from "../../version-name.ts";
import { draftPage, listPage } from "../addresses.ts";
import { beginQuestionnaire } from "../drafts.server.ts";
import { newQuestionnaireForm } from "../forms.ts";
import { useComplaintText } from "../useComplaintText.ts";
import { startingVersions } from "../views.server.ts";

export const loader = () => ({ versions: startingVersions() });

/** In the words of the questionnaire, which is Danish with English beside it. */
const firstPage = { name: "page_1", title: "Spørgsmål", titleEn: "Questions", elements: [] };

/** Begins a questionnaire of its own, with one empty page or as a copy of a version. */
export async function action({ request, context }: ActionFunctionArgs) {
  const form = await readForm(request, newQuestionnaireForm);
  if (form.invalid) return form.invalid;
  const { title, minutes, from } = form.value;
  const copied = from && findQuestionnaire(from.name, from.version);
  if (from && !copied) return form.refuse({ from: "unknown" });
  const pages = copied ? copied.pages : [firstPage];
  const outcome = beginQuestionnaire(currentPerson(context), { title, minutes, pages }, new Date());
  if ("refused" in outcome) return form.refuse({ title: outcome.refused });
  return redirect(`${draftPage(outcome.name)}?ok=begyndt`, 303);
}

export default function NewQuestionnaire() {
  const { versions } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>()?.reply;
  const { t } = useTranslation("questionnaires");
  const fields = fieldStates(reply, useComplaintText(), { minutes: "3" });
  const options = [
    { value: "", label: t("fromNothing") },
    ...versions.map((version) => ({ value: versionNameOf(version), label: t("fromVersion", version) })),
  ];
  return (
    <Page title={t("new")} lead={t("newLead")} up={{ to: listPage, label: t("title") }}>
      <form method="post" noValidate>
        <Field field={fields("title")} label={t("titleDanish")} maxLength={maxQuestionnaireTitleChars} />
        <Field field={fields("minutes")} label={t("takes")} inputMode="numeric" autoComplete="off" />
        <SelectField field={fields("from")} label={t("beginWith")} options={options} />
        <Button>{t("begin")}</Button>
      </form>
    </Page>
  );
}
