import { ShownValues } from "../../../ui/ShownValues.tsx";
import { readEdit } from "../../../base/forms/read-edit.server.ts";
import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { currentPerson } from "../../../people/sign-in/current-person.server.ts";
import { Button } from "../../../ui/Button.tsx";
import { fieldStates } from "../../../ui/fields.ts";
import { Notice } from "../../../ui/Notice.tsx";
import { Page, Section } from "../../../ui/Page.tsx";
import { changeDraft } from "../drafts.server.ts";
import { RoundAdminPage } from "../RoundAdminPage.tsx";
import { QuestionnaireList } from "../QuestionnaireList.tsx";
import { listRoundOptions, viewChosenQuestionnaire, viewRoundAdmin } from "../round-views.server.ts";
import { idOf } from "../../../base/forms/ids.ts";
import { RoundFields } from "../RoundFields.tsx";
import { complaintsOf, draftToForm, formToPlan, roundForm } from "../round-form.ts";
import { registeredCrossesOf } from "../../crosses/crosses.server.ts";
import { versionNameOf } from "../../questionnaires/version-name.ts";
import { findRound } from "../../round.server.ts";

/** Another questionnaire is chosen first, since the form shows its questions: with `skema` in the address. */
export function loader({ request, params }: LoaderFunctionArgs) {
  const [id, now] = [idOf(params.id), new Date()];
  const view = viewRoundAdmin(id, now);
  if (!view.changeable) return { view, form: null };
  const written = new URL(request.url).searchParams.get("skema");
  const questionnaire = viewChosenQuestionnaire(written ?? versionNameOf(view.questionnaire));
  const offered = (name: string) => questionnaire?.crossable.some(({ value }) => value === name);
  const registered = registeredCrossesOf(id);
  const crosses = registered.filter(({ rows, columns }) => offered(rows) && offered(columns));
  const form = draftToForm(findRound(id)!, view.questionnaire, crosses);
  return { view, form, lost: registered.length - crosses.length, questionnaire, ...listRoundOptions(now) };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const person = currentPerson(context);
  const roundId = idOf(params.id);
  const { questionnaire } = viewRoundAdmin(roundId, new Date());
  const current = draftToForm(findRound(roundId)!, questionnaire, registeredCrossesOf(roundId));
  const form = await readEdit(request, roundForm, current);
  if (form.invalid) return form.invalid;
  const outcome = changeDraft(person, roundId, formToPlan(form.value), new Date());
  if ("changed" in outcome) return redirect(`/sekretariat/maalinger/${roundId}?ok=rettet`, 303);
  if (outcome.refused === "not-draft") return form.refuse({});
  return form.refuse(complaintsOf(outcome, form.value));
}

/** A round that is no draft any more is shown as on its own page. */
export default function ChangeRound() {
  const page = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>()?.reply;
  const { t } = useTranslation("surveys", { keyPrefix: "secretariat" });
  const say = (complaint: string) => t(`wrong.${complaint as "missing"}`);
  if (!page.form) return <RoundAdminPage view={page.view} wrong="not-draft" />;
  const { view, form, lost, questionnaire, questionnaires, places } = page;
  const { id, name } = view.round;
  return (
    <Page title={t("changeTitle")} up={{ to: `/sekretariat/maalinger/${id}`, label: name }}>
      {questionnaire ? (
        <form method="post" noValidate>
          {lost > 0 && <Notice kind="warning">{t("crosses.lost", { count: lost })}</Notice>}
          <ShownValues values={form} />
          <RoundFields fields={fieldStates(reply, say, form)} {...{ questionnaire, places }} />
          <Button>{t("saveChange")}</Button>
        </form>
      ) : (
        <Section title={t("chooseQuestionnaire")}>
          <QuestionnaireList questionnaires={questionnaires} />
        </Section>
      )}
    </Page>
  );
}
