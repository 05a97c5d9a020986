import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { peopleListOf, personPage } from "../../../base/people-pages.ts";
import { readForm } from "../../../base/forms/read-form.server.ts";
import { notFound } from "../../../base/refusals.server.ts";
import { Button } from "../../../ui/Button.tsx";
import { fieldStates } from "../../../ui/fields.ts";
import { Page } from "../../../ui/Page.tsx";
import { currentPerson } from "../../sign-in/current-person.server.ts";
import { complaintOf, mailHolderPage, municipalitiesFor } from "../edit-page.server.ts";
import { savePerson } from "../edit-person.server.ts";
import { rolesGivenBy } from "../given-roles.ts";
import { PersonFields } from "../PersonFields.tsx";
import { personForm } from "../person-form.ts";

export function loader({ context }: LoaderFunctionArgs) {
  const editor = currentPerson(context);
  return {
    isSecretariat: editor.role === "secretariat",
    municipalities: municipalitiesFor(editor, new Date()),
  };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const editor = currentPerson(context);
  const form = await readForm(request, personForm);
  if ("invalid" in form) return form.invalid;
  const outcome = savePerson(editor, null, form.value, new Date());
  if ("id" in outcome) return redirect(`${personPage(editor.role, outcome.id)}?ok=oprettet`, 303);
  if (outcome.refused === "unknown") throw notFound();
  return form.refuse(complaintOf(outcome.refused), { holder: mailHolderPage(editor, outcome) });
}

export default function NewPerson() {
  const { isSecretariat, municipalities } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { t } = useTranslation("persons");
  const fields = fieldStates(answer?.reply, (complaint) => t(`wrong.${complaint as "missing"}`));
  const role = isSecretariat ? "secretariat" : "leader";
  const up = { to: peopleListOf(role), label: t(isSecretariat ? "up" : "upTeam") };
  return (
    <Page title={t("newTitle")} lead={t("newLead")} up={up}>
      <form method="post" noValidate>
        <PersonFields
          fields={fields}
          municipalities={municipalities}
          offeredRoles={rolesGivenBy(role)}
          currentRoles={answer ? [] : ["agent"]}
          mailHolder={answer?.extra?.holder}
        />
        <Button>{t("add")}</Button>
      </form>
    </Page>
  );
}
