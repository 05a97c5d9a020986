import { readForm } from "../../../base/forms/read-form.server.ts";
import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { currentPerson } from "../../../people/sign-in/current-person.server.ts";
import { Button } from "../../../ui/Button.tsx";
import { fieldStates } from "../../../ui/fields.ts";
import { Page, Section } from "../../../ui/Page.tsx";
import { QuestionnaireList } from "../QuestionnaireList.tsx";
import { listRoundOptions, viewChosenQuestionnaire } from "../round-views.server.ts";
import { RoundFields } from "../RoundFields.tsx";
import { complaintsOf, crossesToForm, formToPlan, roundForm } from "../round-form.ts";
import { createRound } from "../rounds.server.ts";

/** The questionnaire is chosen first, since the form shows its questions. */
export function loader({ request }: LoaderFunctionArgs) {
  const chosen = new URL(request.url).searchParams.get("skema");
  return { ...listRoundOptions(new Date()), questionnaire: viewChosenQuestionnaire(chosen) };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const person = currentPerson(context);
  const form = await readForm(request, roundForm);
  if (form.invalid) return form.invalid;
  const outcome = createRound(person, formToPlan(form.value), new Date());
  if ("id" in outcome) return redirect(`/sekretariat/maalinger/${outcome.id}?ok=oprettet`, 303);
  return form.refuse(complaintsOf(outcome, form.value));
}

export default function NewRound() {
  const { questionnaires, questionnaire, places } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>()?.reply;
  const { t } = useTranslation("surveys", { keyPrefix: "secretariat" });
  const say = (complaint: string) => t(`wrong.${complaint as "missing"}`);
  const crosses = crossesToForm(questionnaire?.usualCrosses ?? []);
  const fields = fieldStates(reply, say, { roles: "agent", reminders: "1", ...crosses });
  return (
    <Page title={t("newTitle")} lead={t("newLead")} up={{ to: "/sekretariat/maalinger", label: t("title") }}>
      {questionnaire ? (
        <form method="post" noValidate>
          <RoundFields {...{ fields, questionnaire, places }} />
          <Button>{t("save")}</Button>
        </form>
      ) : (
        <Section title={t("chooseQuestionnaire")}>
          <QuestionnaireList questionnaires={questionnaires} />
        </Section>
      )}
    </Page>
  );
}
