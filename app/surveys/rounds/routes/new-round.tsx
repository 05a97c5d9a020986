import { readForm } from "../../../base/forms/read-form.server.ts";
import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { currentPerson } from "../../../people/sign-in/current-person.server.ts";
import { Button } from "../../../ui/Button.tsx";
import { fieldStates } from "../../../ui/fields.ts";
import { Page } from "../../../ui/Page.tsx";
import { listRoundOptions } from "../round-views.server.ts";
import { RoundFields } from "../RoundFields.tsx";
import { complaintsOf, crossesToForm, formToPlan, roundForm } from "../round-form.ts";
import { createRound } from "../rounds.server.ts";

export function loader() {
  return listRoundOptions(new Date());
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
  const { usualCrosses, ...options } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>()?.reply;
  const { t } = useTranslation("surveys", { keyPrefix: "secretariat" });
  const say = (complaint: string) => t(`wrong.${complaint as "missing"}`);
  const fields = fieldStates(reply, say, { roles: "agent", reminders: "1", ...crossesToForm(usualCrosses) });
  return (
    <Page title={t("newTitle")} lead={t("newLead")} up={{ to: "/sekretariat/maalinger", label: t("title") }}>
      <form method="post" noValidate>
        <RoundFields fields={fields} {...options} />
        <Button>{t("save")}</Button>
      </form>
    </Page>
  );
}
