import { readForm } from "../../../base/forms/read-form.server.ts";
import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { currentPerson } from "../../../people/sign-in/current-person.server.ts";
import { Button } from "../../../ui/Button.tsx";
import { fieldStates } from "../../../ui/fields.ts";
import { Page } from "../../../ui/Page.tsx";
import { changeDraft } from "../drafts.server.ts";
import { RoundAdminPage } from "../RoundAdminPage.tsx";
import { listRoundOptions, viewRoundAdmin } from "../round-views.server.ts";
import { idOf } from "../../../base/forms/ids.ts";
import { RoundFields } from "../RoundFields.tsx";
import { complaintsOf, draftToForm, formToPlan, roundForm } from "../round-form.ts";
import { registeredCrossesOf } from "../../crosses/crosses.server.ts";
import { findRound } from "../../round.server.ts";

export function loader({ params }: LoaderFunctionArgs) {
  const [id, now] = [idOf(params.id), new Date()];
  const view = viewRoundAdmin(id, now);
  if (!view.changeable) return { view, form: null };
  const form = draftToForm(findRound(id)!, view.questionnaire, registeredCrossesOf(id));
  return { view, form, materials: listRoundOptions(now) };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const person = currentPerson(context);
  const form = await readForm(request, roundForm);
  if (form.invalid) return form.invalid;
  const roundId = idOf(params.id);
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
  const { view, form, materials } = page;
  const { id, name } = view.round;
  return (
    <Page title={t("changeTitle")} up={{ to: `/sekretariat/maalinger/${id}`, label: name }}>
      <form method="post" noValidate>
        <RoundFields fields={fieldStates(reply, say, form)} {...materials} />
        <Button>{t("saveChange")}</Button>
      </form>
    </Page>
  );
}
