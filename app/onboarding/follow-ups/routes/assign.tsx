import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { personPage } from "../../../base/people-pages.ts";
import { followUpKinds } from "../../../../db/enums.ts";
import { tracePerson } from "../../../audit/audit.server.ts";
import { readForm } from "../../../base/forms/read-form.server.ts";
import { currentPerson } from "../../../people/sign-in/current-person.server.ts";
import { Button } from "../../../ui/Button.tsx";
import { DateField } from "../../../ui/DateField.tsx";
import { ChoiceField, type FieldState, optionsOf, SelectField, TextField } from "../../../ui/Field.tsx";
import { fieldStates } from "../../../ui/fields.ts";
import { Page } from "../../../ui/Page.tsx";
import { useComplaintText } from "../../plans/Outcome.tsx";
import { managedAgentOf } from "../../plans/managed-agent.server.ts";
import { followUpForm } from "../follow-up-form.ts";
import { type AssignRefusal, assignFollowUp } from "../follow-ups.server.ts";
import { listMembers } from "../../plans/members.server.ts";

export function loader({ context, params }: LoaderFunctionArgs) {
  const actor = currentPerson(context);
  const { id, name, municipalityId } = managedAgentOf(actor, params.person);
  tracePerson(actor, id, new Date());
  const others = listMembers(new Date()).filter((member) => member.id !== municipalityId);
  return { name, up: personPage(actor.role, id), others };
}

const fieldOf: Record<AssignRefusal, string> = {
  unknown: "what",
  past: "dueOn",
  "too-far": "dueOn",
  "unknown-municipality": "municipalityId",
  "own-municipality": "municipalityId",
};

/** Asks the agent to take it. */
export async function action({ context, request, params }: ActionFunctionArgs) {
  const actor = currentPerson(context);
  const agent = managedAgentOf(actor, params.person);
  const form = await readForm(request, followUpForm);
  if (form.invalid) return form.invalid;
  const outcome = assignFollowUp(actor, agent.id, form.value, new Date());
  if ("refused" in outcome) return form.refuse({ [fieldOf[outcome.refused]]: outcome.refused });
  return redirect(`${personPage(actor.role, agent.id)}?ok=opfoelgning`, 303);
}

export default function AssignFollowUpPage() {
  const { name, up, others } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>()?.reply;
  const { t } = useTranslation("plans");
  const fields = fieldStates(reply, useComplaintText(500), { what: "teaching" });
  return (
    <Page
      title={t("followUp.formTitle", { name })}
      lead={t("followUp.formLead")}
      up={{ to: up, label: name }}
    >
      <form method="post" noValidate>
        <FollowUpFields fields={fields} municipalities={others} />
        <Button>{t("followUp.save")}</Button>
      </form>
    </Page>
  );
}

interface FollowUpFieldsProps {
  fields: (name: string) => FieldState;
  municipalities: { id: number; name: string }[];
}

/** What is to be followed up, where, why, and by when. */
function FollowUpFields({ fields, municipalities }: FollowUpFieldsProps) {
  const { t } = useTranslation("plans");
  const places = optionsOf(municipalities);
  return (
    <>
      <ChoiceField
        field={fields("what")}
        label={t("followUp.what")}
        options={followUpKinds.map((value) => ({ value, label: t(`followUp.${value}`) }))}
      />
      <SelectField
        field={fields("municipalityId")}
        label={t("followUp.where")}
        options={[{ value: "", label: "–" }, ...places]}
      />
      <TextField
        field={fields("why")}
        label={t("followUp.whyField")}
        hint={t("followUp.whyHint")}
        maxLength={500}
      />
      <DateField field={fields("dueOn")} label={t("followUp.due")} hint={t("run.startHint")} />
    </>
  );
}
